/// A file in a ZIP archive, as the archive's central directory lists it (PKWARE's APPNOTE.TXT, 4.3.12).
struct ZipEntry: Sendable, Hashable {
    /// Its path in the archive.
    let name: String
    /// Whether it is packed by deflate, or else stored as it is.
    let isDeflated: Bool
    /// The CRC-32 of its bytes.
    let checksum: UInt32
    /// How many bytes the archive holds of it.
    let packedLength: Int
    /// How many bytes it has.
    let length: Int
    /// Where its local header begins in the archive.
    let offset: Int
}
