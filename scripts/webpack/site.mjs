// The address written in the manifest of the repository, used while developing.

export const developmentSite = "https://localhost:3000";
