// Communities from a JSON file or another program: their shape, strictly; all that is wrong at once.
import * as z from "zod/mini";
import type { ShapeIssue } from "../diagnostics/index.js";
import { shapeIssues } from "../diagnostics/index.js";
import type { Community, CommunityKind, MemberRole } from "./community.js";
import { communityKinds, memberRoles } from "./community.js";

const text = z.string().check(z.minLength(1), z.maxLength(400));
const where = z.strictObject({
  file: z.optional(z.string()),
  sheet: z.optional(z.string()),
  cell: z.optional(z.string()),
});
/** A day, or a year or a month that stands for all of it: what a term may be is for `checkCommunities` to say. */
const term = { from: z.optional(text), to: z.optional(text), where: z.optional(where) };

const member = z.strictObject({
  school: text,
  code: z.optional(text),
  role: z.enum(memberRoles as [MemberRole, ...MemberRole[]]),
  township: z.optional(text),
  locale: z.optional(z.enum(["urban", "town", "rural"])),
  ...term,
});

/** The schema of communities: a list of them. */
export const communitiesSchema = z.array(
  z.strictObject({
    id: text,
    name: text,
    kind: z.enum(communityKinds as [CommunityKind, ...CommunityKind[]]),
    members: z.array(member),
    ...term,
  }),
);

/** Communities, or everything that is wrong with them; `describeShapeIssues` says it in either language. */
export type CommunitiesParsed =
  | { readonly communities: readonly Community[]; readonly issues: readonly [] }
  | { readonly communities: null; readonly issues: readonly ShapeIssue[] };

/**
 * Checks communities that come from outside (读入共同体名单): all issues at once, each with its path such as `0.members.2.role`.
 *
 * Rule: the shape alone decides; what it means is checked by `checkCommunities`.
 * Kinds, roles and locales are those that there are, terms are texts; no figure is read, so that there is no unit and no zero. None: an
 * empty list is fine, and so is a community without members, of which `checkCommunities` says what it lacks. Errors: none thrown; the
 * communities are null where anything is wrong, and each issue says what was expected. Source: our own shape, as `Community` has it.
 *
 * @example
 * parseCommunities([{ id: "1", name: "一组", kind: "pairs", members: [] }]).issues[0].path // => "0.kind"
 */
export function parseCommunities(input: unknown): CommunitiesParsed {
  const result = communitiesSchema.safeParse(input, { jitless: true });
  if (result.success) return { communities: result.data as readonly Community[], issues: [] };
  return { communities: null, issues: shapeIssues(result.error.issues, input, communitiesSchema) };
}

/**
 * The shape of communities as JSON Schema 2020-12 (共同体名单的 JSON Schema), for editors and other programs; the package has it as a file under `schemas/`.
 *
 * Rule: it is derived from the shape by which `parseCommunities` parses, so that both refuse the same.
 * What it refuses, `parseCommunities` refuses; nothing else is for that to say. Units, zeros, none: as the shape says. Errors: none thrown.
 *
 * @example
 * communitiesJsonSchema().type // => "array"
 */
export const communitiesJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(communitiesSchema, { target: "draft-2020-12" });
