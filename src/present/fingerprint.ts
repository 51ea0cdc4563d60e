/** As much of a fingerprint as people are shown: enough to tell the findings of a database apart. */
export const shortFingerprint = (fingerprint: string): string => fingerprint.slice(0, 8);
