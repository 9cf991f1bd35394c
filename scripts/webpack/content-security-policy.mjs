// What a page may load and where it may send: its own folder, and nothing else.

/**
 * The policy of a page. Styles may stand in the page, since Fluent and Univer make theirs while they run; scripts may not, and no
 * text is ever run as a script. Workers may be made in the page as well: a large workbook is packed in one.
 */
export const contentSecurityPolicy = ({ scripts = [], connections = [] } = {}) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...connections].join(" "),
    "worker-src 'self' blob:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
