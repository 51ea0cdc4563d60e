const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Word 97 and password-protected DOCX share the container that Office used before ZIP. */
function isCompound(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A DOCX (or workbook) under a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return isCompound(bytes) && holdsName(bytes, 'EncryptedPackage');
}

/** A .doc of Word 97 to 2003. */
export function isOldWord(bytes: Uint8Array): boolean {
  return isCompound(bytes) && holdsName(bytes, 'WordDocument');
}

/** A ZIP (a DOCX, most likely) that was cut off before its directory. */
export function isCutZip(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) && !buffer.includes('PK\x05\x06');
}

/** Names of streams are UTF-16 in the container's directory. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
