import Foundation

/// The bytes of an XML file as the parser pulls them.
///
/// A document type definition can name other files and make little text expand without end, and no bank sends one: the
/// stream stops before it.
final class XMLByteStream: InputStream {
    /// What ended the stream before its end.
    private(set) var failure: StatementError?
    /// Whether the last byte was given out.
    private(set) var isExhausted = false
    /// Whether the bytes declared a document type.
    private(set) var holdsDocumentType = false
    /// Set to give nothing more out.
    var isStopped = false

    private let source: any ByteSource
    private var matched = 0

    private static let declaration = Array("<!DOCTYPE".utf8)

    init(_ source: any ByteSource) {
        self.source = source
        super.init(data: Data())
    }

    override func open() {}

    override func close() {}

    override var hasBytesAvailable: Bool { !isStopped && !isExhausted }

    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
        guard !isStopped, failure == nil else { return 0 }
        do {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: length))
            isExhausted = count == 0
            if declaresType(UnsafeBufferPointer(start: buffer, count: count)) {
                holdsDocumentType = true
                isStopped = true
                return 0
            }
            return count
        } catch {
            failure = error
            return 0
        }
    }

    // In UTF-16 every second byte of the declaration is zero.
    private func declaresType(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes where byte != 0 {
            if byte == Self.declaration[matched] {
                matched += 1
                if matched == Self.declaration.count { return true }
            } else {
                matched = byte == Self.declaration[0] ? 1 : 0
            }
        }
        return false
    }
}
