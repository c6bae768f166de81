import Money
import OutsideText
import Timekeeping

/// Puts the elements of a bank's message (camt.053 or camt.054) together to rows.
///
/// The namespace tells which message and version it is. Versions differ in few elements (the status is text until version
/// 04, parties stand in a wrapper from version 08 on), and those of each are read wherever they stand.
final class BankXMLDocument: XMLElementReceiver {
    let values: BankXMLValues
    /// The number of the message.
    private(set) var message = ""
    /// Whether the entries are our network's own.
    var isNetwork = false
    /// The accounts whose statements it holds, each once.
    var accounts: [String] = []
    /// The numbers of the statements.
    var names: [String] = []
    var days: ClosedRange<BusinessDay>?
    var rows = 0
    private var hasDocument = false

    private let format: StatementFormat
    let hand: (StatementLine) throws -> Void
    // The names of the elements that are open below `Document`; nil outside of it.
    private var path: [String]?
    private var currency: String?
    private var isLeaf = false
    var statement: BankXMLStatement?
    private var balance: BankBalance?
    private var entry: BankXMLEntry?
    var network: NetworkEntries?
    var seen: Set<Int> = []
    var statements: Set<[String]> = []

    init(format: StatementFormat, values: BankXMLValues, hand: @escaping (StatementLine) throws -> Void) {
        self.format = format
        self.values = values
        self.hand = hand
    }

    func begin(_ element: XMLElementStart) throws {
        isLeaf = true
        currency = element.attributes["Ccy"]
        guard path != nil else { return try beginDocument(element) }
        path?.append(element.name)
        switch path?.count {
        case 2 where ["Stmt", "Ntfctn"].contains(element.name): statement = BankXMLStatement(line: element.line)
        case 3 where element.name == "Ntry": entry = BankXMLEntry(line: element.line)
        case 3 where element.name == "Bal": balance = BankBalance(line: element.line)
        case 5 where element.name == "TxDtls":
            entry?.details += 1
            entry?.movement = BankMovement()
        default: break
        }
    }

    func end(_ name: String, text: String, line: Int) throws {
        guard let names = path else { return }
        defer { isLeaf = false }
        if isLeaf, !text.isEmpty { try take(names, text, line: line) }
        switch names.count {
        case 0:
            path = nil
            return
        case 2: try endStatement()
        case 3: try endOfStatementPart()
        default: break
        }
        path?.removeLast()
    }

    private func beginDocument(_ element: XMLElementStart) throws(StatementError) {
        // Banks wrap the document together with a header of its way through the network.
        guard element.name == "Document" else { return }
        guard !hasDocument else {
            throw StatementError(
                .doubled,
                file: values.file,
                line: element.line,
                reason: "a second document stands in it",
                mend: "Give each statement as a file of its own."
            )
        }
        guard BankXMLReader.format(ofNamespace: element.namespace) == format else {
            throw values.fault(
                "the namespace \(element.namespace.echoed) is another message's",
                "Document",
                line: element.line
            )
        }
        hasDocument = true
        path = []
    }

    private func take(_ names: [String], _ text: String, line: Int) throws(StatementError) {
        if entry != nil {
            try entry?.take(
                names[3...].joined(separator: "/"),
                text,
                currency: currency,
                line: line,
                values: values
            )
        } else if balance != nil {
            try balance?.take(names[3...].joined(separator: "/"), text, currency: currency, line: line, values: values)
        } else if statement != nil {
            try statement?.take(names[2...].joined(separator: "/"), text, line: line, values: values)
        } else if names.count > 2, names[1] == "GrpHdr" {
            try takeHeader(names[2...].joined(separator: "/"), text, line: line)
        }
    }

    private func takeHeader(_ path: String, _ text: String, line: Int) throws(StatementError) {
        switch path {
        case "MsgId": message = text
        case "MsgPgntn/LastPgInd":
            guard try values.boolean(text, path, line: line) else {
                throw StatementError(
                    .incomplete,
                    file: values.file,
                    line: line,
                    field: path,
                    reason: "it is not the last page of its message",
                    mend: "Fetch the message again with all its pages in one file."
                )
            }
        default: break
        }
    }

    private func endOfStatementPart() throws {
        if let entry {
            self.entry = nil
            try end(entry)
        } else if let balance {
            self.balance = nil
            statement?.take(balance)
        }
    }
}
