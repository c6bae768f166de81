import ClearingProtocol
import Money

extension Figures {
    init(from reader: JSONReader) throws(JSONError) {
        let sums = 0...JSONValue.largestInteger
        self.init(
            count: try reader.member("count").count(),
            gross: try reader.member("gross").integer(in: sums),
            refundCount: try reader.member("refund_count").count(),
            refunds: try reader.member("refunds").integer(in: sums),
            fees: try reader.member("fees").integer(),
            currency: try reader.member("currency").currency()
        )
    }

    /// The figures as facts have them; what the merchant receives follows from the others.
    var json: JSONValue {
        [
            "count": .integer(Int64(count)),
            "gross": .integer(gross.minorUnits),
            "refund_count": .integer(Int64(refundCount)),
            "refunds": .integer(refunds.minorUnits),
            "fees": .integer(fees.minorUnits),
            "currency": .string(gross.currency.code),
        ]
    }
}

extension [Figures] {
    /// These and others together, a row a currency.
    func adding(_ others: [Figures]) -> [Figures] {
        Dictionary(grouping: self + others, by: \.gross.currency).sorted { $0.key.code < $1.key.code }.map { rows in
            Figures(
                count: rows.value.reduce(0) { $0 + $1.count },
                gross: rows.value.reduce(0) { $0 + $1.gross.minorUnits },
                refundCount: rows.value.reduce(0) { $0 + $1.refundCount },
                refunds: rows.value.reduce(0) { $0 + $1.refunds.minorUnits },
                fees: rows.value.reduce(0) { $0 + $1.fees.minorUnits },
                currency: rows.key
            )
        }
    }
}
