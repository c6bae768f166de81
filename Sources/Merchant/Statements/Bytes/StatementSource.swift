/// Where a statement's text is and how it is written, so that it can be read from the beginning more than once.
struct StatementSource: Sendable, Hashable {
    /// What the text is packed in.
    enum Packing: Sendable, Hashable {
        /// Nothing.
        case plain
        /// A gzip file (RFC 1952).
        case gzip
        /// An entry of a ZIP archive.
        case zip(ZipEntry)
    }

    /// The path of the file.
    let path: String
    /// What the text is packed in.
    let packing: Packing
    /// How its characters are written.
    let encoding: TextEncoding

    /// The file as a sentence names it: its path, and the archive's entry.
    var name: String {
        switch packing {
        case .plain, .gzip: path
        case .zip(let entry): "\(path) (\(entry.name))"
        }
    }

    /// The text from its beginning.
    func open() throws(StatementError) -> StatementText {
        let file = try FileBytes(path: path)
        let unpacked = try Self.unpacked(file, packing: packing, name: name)
        guard encoding != .utf8 else { return StatementText(unpacked, of: file, name: name) }
        return StatementText(try DecodedBytes(unpacked, file: name, encoding: encoding), of: file, name: name)
    }

    /// The bytes of a file without what they are packed in.
    static func unpacked(
        _ file: FileBytes,
        packing: Packing,
        name: String
    ) throws(StatementError) -> any ByteSource {
        switch packing {
        case .plain: file
        case .gzip: try InflatedBytes(file, file: name, wrapping: .gzip)
        case .zip(let entry): try ZipEntryBytes(entry, of: file, name: name)
        }
    }
}
