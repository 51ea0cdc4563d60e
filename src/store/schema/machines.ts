/**
 * For many machines that load at once: the reports that said what an organisation is called and whom it reports to, so that
 * the last of them is followed in whatever order they are loaded.
 */
export const machinesTables = `
ALTER TABLE organisations ADD COLUMN said_by INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisations ADD COLUMN parent_by INTEGER NOT NULL DEFAULT 0;
`;
