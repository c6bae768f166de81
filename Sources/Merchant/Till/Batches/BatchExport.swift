import ClearingProtocol
import DataFormats
public import Ledger
import Money

extension Settlement {
    /// Writes the lines of a batch into a file of the till's own.
    ///
    /// - Returns: the path of the file.
    /// - Throws: ``TillError/batch(_:)``; ``TillError/operators(_:)``; ``TillError/ledger(_:)``; ``TillError/failed(_:)``
    ///   when it cannot be written.
    public func export(_ number: Int) throws(TillError) -> String {
        let text = try till.read { view in
            try till.authority.require(.export, in: view)
            return try BatchReader(in: view).linesAsText(of: number)
        }
        let folder = ExportFolder(of: till.ledger.directory)
        return try folder.write(text, name: "batch-\(till.pairing.terminal)-\(number)", ending: "csv")
    }
}

extension BatchReader {
    /// The lines of a batch as comma-separated values (RFC 4180): what each is, and what the network says of it.
    ///
    /// Amounts are decimal; `net` is below zero for what goes back. The same batch with the same answer gives the same
    /// bytes.
    ///
    /// - Throws: ``TillError/batch(_:)`` when there is none of that number; `LedgerError`.
    public func linesAsText(of number: Int) throws -> String {
        let sealed = try batch(number)
        let rejected = Dictionary(
            uniqueKeysWithValues: try view.rejectedLines(ofBatch: number).map { ($0.link.line, $0) }
        )
        let records = try view.lines(of: sealed).enumerated().map { position, line in
            let order = try view.order(ofLine: line.payment) ?? ""
            return Self.record(position + 1, line, order, rejected[position + 1], sealed)
        }
        return ([CommaSeparatedValues.record(Self.columns)] + records).joined()
    }

    private static let columns = [
        "batch", "line", "kind", "number", "order", "currency", "amount", "fee", "net", "from_batch", "from_line",
        "state",
        "cause", "next_batch", "next_line",
    ]

    private static func record(
        _ position: Int,
        _ line: BatchLine,
        _ order: String,
        _ rejected: RejectedLine?,
        _ sealed: SealedBatch
    ) -> String {
        let units = line.amount.minorUnits - line.fee.minorUnits
        let net = Money(minorUnits: line.kind == .payment ? units : -units, currency: line.amount.currency)
        let state = rejected?.state.rawValue ?? (sealed.state.isAcknowledged ? "acknowledged" : sealed.state.rawValue)
        let texts = [line.kind.rawValue, line.payment, order].map(CommaSeparatedValues.safe)
        return CommaSeparatedValues.record(
            [String(sealed.number), String(position)] + texts
                + [line.amount.currency.code, line.amount.plain, line.fee.plain, net.plain]
                + links(line.from) + [state, rejected?.difference.cause.rawValue ?? ""] + links(rejected?.next)
        )
    }

    private static func links(_ link: BatchLineLink?) -> [String] {
        [link.map { String($0.batch) } ?? "", link.map { String($0.line) } ?? ""]
    }
}

extension LedgerView {
    /// The order behind a line of a batch, by the network's number of the payment or refund, or `nil`.
    public func order(ofLine number: String) throws -> String? {
        if let payment = try payment(number) { return payment.reference.order }
        return try refund(number: number).flatMap { try payment($0.payment)?.reference.order }
    }
}
