import OutsideText

/// The files of a ZIP archive, found by the central directory at its end.
struct ZipDirectory {
    /// The files, without folders and what one system adds for itself.
    let entries: [ZipEntry]

    private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let entryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    private static let endLength = 22
    private static let entryLength = 46
    private static let longestComment = 65_535

    /// Reads the central directory.
    ///
    /// - Throws: ``StatementError`` when the archive is cut off, is encrypted, is of several parts or larger than
    ///   4 GiB, or packs a file in another way than deflate.
    init(of file: FileBytes, path: String) throws(StatementError) {
        let length = try file.length()
        let tail = min(length, Self.endLength + Self.longestComment)
        let bytes = LittleEndianBytes(try file.bytes(at: length - tail, count: tail))
        let last = (0...max(0, tail - Self.endLength)).reversed().first { place in
            bytes.has(Self.endMark, at: place) && bytes.number(place + 20, 2) == tail - place - Self.endLength
        }
        guard let end = last else { throw .cutOff(path) }
        guard bytes.number(end + 4, 4) == 0, bytes.number(end + 16, 4) < 0xFFFF_FFFF else {
            throw .unfitArchive(path, reason: "the archive is of several parts or larger than 4 GiB")
        }
        let start = bytes.number(end + 16, 4)
        let size = bytes.number(end + 12, 4)
        guard start + size <= length - tail + end else { throw .cutOff(path) }
        let directory = LittleEndianBytes(try file.bytes(at: start, count: size))
        var entries: [ZipEntry] = []
        var place = 0
        for _ in 0..<bytes.number(end + 10, 2) {
            guard directory.has(Self.entryMark, at: place), place + Self.entryLength <= size else {
                throw .cutOff(path)
            }
            let names = directory.number(place + 28, 2)
            let next =
                place + Self.entryLength + names + directory.number(place + 30, 2) + directory.number(place + 32, 2)
            guard next <= size else { throw .cutOff(path) }
            if let entry = try Self.entry(directory, at: place, archive: path) { entries.append(entry) }
            place = next
        }
        self.entries = entries
    }

    private static func entry(
        _ directory: LittleEndianBytes,
        at place: Int,
        archive: String
    ) throws(StatementError) -> ZipEntry? {
        let flags = directory.number(place + 8, 2)
        let nameLength = directory.number(place + 28, 2)
        let name = try name(directory.slice(place + entryLength, nameLength), isUTF8: flags & 0x800 != 0)
        guard !name.hasSuffix("/"), !name.hasPrefix("__MACOSX/") else { return nil }
        guard flags & 1 == 0 else { throw .unfitArchive(archive, reason: "\(name.echoed) is encrypted") }
        let method = directory.number(place + 10, 2)
        guard method == 0 || method == 8 else {
            throw .unfitArchive(archive, reason: "\(name.echoed) is packed by method \(method), not by deflate")
        }
        return ZipEntry(
            name: name,
            isDeflated: method == 8,
            checksum: UInt32(directory.number(place + 16, 4)),
            packedLength: directory.number(place + 20, 4),
            length: directory.number(place + 24, 4),
            offset: directory.number(place + 42, 4)
        )
    }

    /// A file's name, which archives made on Chinese Windows write in GBK without saying so.
    private static func name(_ bytes: [UInt8], isUTF8: Bool) throws(StatementError) -> String {
        if let name = String(validating: bytes, as: UTF8.self) { return name }
        guard !isUTF8, let decoder = try? DecodedBytes(MemoryBytes(bytes), file: "", encoding: .gb18030),
            let decoded = try? decoder.bytes(upTo: bytes.count * 3)
        else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: decoded, as: UTF8.self)
    }
}

extension StatementError {
    /// An archive that is whole, but of a kind that is not read.
    static func unfitArchive(_ file: String, reason: String) -> StatementError {
        StatementError(
            .unreadable,
            file: file,
            reason: reason,
            mend: "Unpack the archive and give the statement in it."
        )
    }
}
