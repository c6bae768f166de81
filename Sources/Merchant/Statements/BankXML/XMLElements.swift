import Foundation
import FoundationXML
import OutsideText

/// Takes the elements of an XML file in their order.
protocol XMLElementReceiver: AnyObject {
    /// An element begins.
    func begin(_ element: XMLElementStart) throws
    /// An element ends; the text is that of an element that holds no other.
    func end(_ name: String, text: String, line: Int) throws
}

/// The beginning of an element.
struct XMLElementStart {
    /// Its name without a prefix.
    let name: String
    /// Its namespace.
    let namespace: String
    /// Its attributes.
    let attributes: [String: String]
    /// The line of its tag, from 1.
    let line: Int
}

/// Reads an XML file element by element, in flat memory.
final class XMLElements: NSObject, XMLParserDelegate {
    private let file: String
    private let stream: XMLByteStream
    private let receiver: any XMLElementReceiver
    private var failure: (any Error)?
    private var text = ""
    private var depth = 0
    private var hasRoot = false

    private init(_ stream: XMLByteStream, file: String, receiver: any XMLElementReceiver) {
        self.file = file
        self.stream = stream
        self.receiver = receiver
    }

    /// Hands the elements of a file to a receiver.
    ///
    /// - Throws: What the receiver throws, or ``StatementError`` when the file is not one well-formed document.
    static func read(_ source: any ByteSource, file: String, into receiver: any XMLElementReceiver) throws {
        let stream = XMLByteStream(source)
        let elements = XMLElements(stream, file: file, receiver: receiver)
        let parser = XMLParser(stream: stream)
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = elements
        _ = parser.parse()
        try elements.finish(line: parser.lineNumber)
    }

    private func finish(line: Int) throws {
        if let failure = stream.failure { throw failure }
        guard !stream.holdsDocumentType else { throw documentType(max(line, 1)) }
        if let failure { throw failure }
        guard hasRoot, depth == 0 else { throw cutOff(line) }
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        depth += 1
        hasRoot = true
        let start = XMLElementStart(
            name: Self.local(name),
            namespace: namespaceURI ?? "",
            attributes: attributes,
            line: parser.lineNumber
        )
        hand(parser) { try receiver.begin(start) }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        let content = text
        text = ""
        hand(parser) { try receiver.end(Self.local(name), text: content.withoutXMLSpace, line: parser.lineNumber) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        // No field of a bank's statement is longer, and the text of an element that holds others is of no use.
        guard text.utf8.count < 65_536 else { return }
        text += string
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        guard failure == nil, !stream.isStopped, !Self.isWarning(error) else { return }
        if hasRoot, depth == 0 {
            fail(parser, with: doubled(parser.lineNumber))
        } else if stream.isExhausted {
            fail(parser, with: cutOff(parser.lineNumber))
        } else {
            fail(parser, with: malformed(parser.lineNumber))
        }
    }

    private func hand(_ parser: XMLParser, _ body: () throws -> Void) {
        guard failure == nil else { return }
        do { try body() } catch { fail(parser, with: error) }
    }

    private func fail(_ parser: XMLParser, with error: any Error) {
        failure = error
        stream.isStopped = true
        parser.abortParsing()
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }

    // What the parser only remarks upon, such as a namespace that is no absolute address.
    private static func isWarning(_ error: any Error) -> Bool {
        [99, 100].contains((error as NSError).code)
    }
}

extension XMLElements {
    private func cutOff(_ line: Int) -> StatementError {
        StatementError(
            .incomplete,
            file: file,
            line: line,
            reason: "the file ends before its root element does"
        )
    }

    private func doubled(_ line: Int) -> StatementError {
        StatementError(
            .doubled,
            file: file,
            line: line,
            reason: "something follows the end of the document, as when two files were joined"
        )
    }

    private func malformed(_ line: Int) -> StatementError {
        StatementError(
            .unparsedRow,
            file: file,
            line: line,
            reason: "the XML is not well-formed here"
        )
    }

    private func documentType(_ line: Int) -> StatementError {
        StatementError(
            .unreadable,
            file: file,
            line: line,
            reason: "the XML declares a document type, which no bank's statement has",
            mend: "Give the file as the bank made it."
        )
    }
}
