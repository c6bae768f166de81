import ClearingProtocol
import Money
import OutsideText
import Timekeeping

/// Reads our network's signed statement, whose lines must make the sums that it says of them.
///
/// What is signed is the whole text, so that it is held in memory while it is read. Its rows are counted from 1 in place
/// of lines: canonical JSON has no line breaks.
struct NetworkJSONReader: StatementReader {
    let format = StatementFormat.networkJSON
    let source: StatementSource
    let options: StatementOptions

    /// More is no statement that the network gives out.
    private static let longest = 1 << 30

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        let text = try source.open()
        let statement = try statement(in: bytes(of: text))
        var rows = 0
        for (number, sheet) in statement.sheets.enumerated() {
            try check(sheet, number: number, of: statement)
            for line in rowsOf(sheet) {
                rows += 1
                var line = line
                line.line = rows
                try take(line)
            }
        }
        return StatementSummary(
            format: format,
            side: .clearing,
            digest: try text.digest(),
            account: statement.merchant,
            name: "\(statement.merchant) \(statement.businessDay)",
            days: statement.businessDay...statement.businessDay,
            rows: rows
        )
    }

    private func bytes(of text: StatementText) throws(StatementError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try text.bytes(upTo: FileBytes.chunk)
            guard !chunk.isEmpty else { return bytes }
            bytes += chunk
            guard bytes.count <= Self.longest else {
                throw fault(.unreadable, nil, "it is longer than a statement of the network can be")
            }
        }
    }

    private func statement(in bytes: [UInt8]) throws(StatementError) -> MerchantStatement {
        let signed: Signed<MerchantStatement>
        do {
            signed = try Signed(from: JSONDocument(parsing: bytes).root)
        } catch {
            throw refused(error, bytes)
        }
        guard let key = options.networkKey else { return signed.message }
        do {
            return try signed.opened(with: key)
        } catch {
            throw fault(.altered, "signature", "its signature is not the network's over what it says")
        }
    }

    private func refused(_ error: JSONError, _ bytes: [UInt8]) -> StatementError {
        guard case .syntax(let offset, let reason) = error else {
            let sentence = String(error.description.dropLast())
            return fault(.unparsedRow, error.field, sentence.prefix(1).lowercased() + sentence.dropFirst())
        }
        let end = bytes.lastIndex { !$0.isBlank }
        if offset >= bytes.count || end.map({ bytes[$0] }) != UInt8(ascii: "}") {
            return fault(.incomplete, nil, "the text ends before its value does")
        }
        if reason == "there is more after the value" {
            return fault(.doubled, nil, "something follows the end of the statement, as when two files were joined")
        }
        return fault(.unparsedRow, nil, "\(reason) at byte \(offset + 1)")
    }

    private func check(
        _ sheet: SettlementSheet,
        number: Int,
        of statement: MerchantStatement
    ) throws(StatementError) {
        let (settlement, field) = (sheet.settlement, "sheets[\(number)]")
        guard settlement.merchant == statement.merchant, settlement.businessDay == statement.businessDay else {
            throw fault(.unparsedRow, field, "it settles another merchant or day than the statement is of")
        }
        guard !statement.sheets[..<number].contains(where: { $0.settlement.settlement == settlement.settlement }) else {
            throw fault(.doubled, field, "the settlement \(settlement.settlement.echoed) stands in it twice")
        }
        var seen: Set<Int> = []
        for (place, line) in sheet.lines.enumerated() where !seen.insert(line.number.hashValue).inserted {
            throw fault(.doubled, "\(field).lines[\(place)]", "the line \(line.number.echoed) stands in it twice")
        }
        let made = try? SettlementTotal.totals(of: sheet.lines, in: settlement.currency)
        for kind in SettlementLineKind.allCases {
            let told = settlement.totals.first { $0.kind == kind }
            let total = made?.first { $0.kind == kind }
            guard let total, told?.count ?? 0 == total.count, told?.gross.minorUnits ?? 0 == total.gross.minorUnits,
                told?.fee.minorUnits ?? 0 == total.fee.minorUnits
            else { throw fault(.incomplete, "\(field).settlement", "its sums of \(kind)s are not those of its lines") }
        }
    }

    private func fault(_ kind: StatementError.Kind, _ field: String?, _ reason: String) -> StatementError {
        StatementError(kind, file: source.name, field: field, reason: reason)
    }
}
