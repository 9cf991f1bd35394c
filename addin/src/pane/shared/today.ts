// The day it is where the user is.

/** Today as an ISO date: Swedish writes dates so. */
export const today = (): string => new Date().toLocaleDateString("sv");
