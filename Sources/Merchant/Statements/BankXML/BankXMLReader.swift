import Timekeeping

/// Reads ISO 20022's camt.053 and camt.054 (bank to customer statement, and debit credit notification).
///
/// The XML is read as it comes, in whichever encoding it declares. A statement's opening balance and its booked entries
/// must make its closing balance where it has both, and counts and sums of its summary must be those of its entries;
/// notifications have no balances. A statement without entries is one.
///
/// Sources: the message definitions 001.02, 001.04 and 001.08 of both (iso20022.org).
struct BankXMLReader: StatementReader {
    let format: StatementFormat
    let source: StatementSource
    let options: StatementOptions

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        try withoutActuallyEscaping(take) { take in
            let file = try FileBytes(path: source.path)
            let bytes = try StatementSource.unpacked(file, packing: source.packing, name: source.name)
            let values = BankXMLValues(file: source.name, calendar: options.calendar)
            let document = BankXMLDocument(format: format, values: values, hand: take)
            try XMLElements.read(bytes, file: source.name, into: document)
            guard !document.names.isEmpty else { throw values.fault("no statement stands in it", "Document", line: 1) }
            return StatementSummary(
                format: format,
                side: document.isNetwork ? .clearing : .bank,
                digest: try file.digest(),
                account: document.accounts.isEmpty ? nil : document.accounts.joined(separator: ", "),
                name: BankXMLEntry.some(document.message) ?? document.names.first,
                days: document.days,
                rows: document.rows
            )
        }
    }

    /// The message that a namespace names, in a version from 02 on.
    static func format(ofNamespace namespace: String) -> StatementFormat? {
        let parts = namespace.split(separator: ":").last?.split(separator: ".") ?? []
        guard parts.count == 4, parts[0] == "camt", parts[2] == "001", let version = Int(parts[3]), version >= 2
        else { return nil }
        switch parts[1] {
        case "053": return .camt053
        case "054": return .camt054
        default: return nil
        }
    }
}
