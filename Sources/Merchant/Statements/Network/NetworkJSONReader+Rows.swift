import ClearingProtocol
import Money

extension NetworkJSONReader {
    /// The rows of a sheet: what was carried in, its lines, and its payout.
    func rowsOf(_ sheet: SettlementSheet) -> some Sequence<StatementLine> {
        let settlement = sheet.settlement
        var around: (first: [StatementLine], last: [StatementLine]) = ([], [])
        if !settlement.carriedIn.isZero {
            around.first = [
                .carried(settlement.carriedIn, line: 0, settlement: settlement.settlement, day: settlement.businessDay)
            ]
        }
        if settlement.payout.isPositive {
            let payout = Money(minorUnits: -settlement.payout.minorUnits, currency: settlement.currency)
            around.last = [
                StatementLine(
                    .payout,
                    line: 0,
                    amount: payout,
                    day: settlement.businessDay,
                    net: payout,
                    payout: settlement.settlement
                )
            ]
        }
        let lines = sheet.lines.lazy.map { StatementLine($0, of: settlement) }
        return [AnySequence(around.first), AnySequence(lines), AnySequence(around.last)].lazy.joined()
    }
}

extension StatementLine {
    /// A movement that the network settled.
    init(_ line: SettlementLine, of settlement: DaySettlement) {
        let sign: Int64 = line.kind == .payment ? 1 : -1
        func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: line.gross.currency) }
        let kind: Kind
        switch line.kind {
        case .payment: kind = .payment
        case .refund: kind = .refund
        case .reversal: kind = .reversal
        }
        self.init(
            kind,
            line: 0,
            amount: money(line.gross.minorUnits * sign),
            order: line.reference.order,
            hostNumber: line.payment,
            hostRefundNumber: line.kind == .payment ? nil : line.number,
            terminal: line.terminal,
            at: line.at,
            day: settlement.businessDay,
            fee: money(line.fee.minorUnits * sign),
            net: line.net,
            payout: settlement.settlement
        )
    }
}
