import ClearingProtocol
import GRDB
import Money
import TestSupport
import Testing
import Timekeeping

@testable import Ledger

@Suite struct SearchTests {
    /// The clock of the fixtures stands at 2026-11-22T19:38 in UTC, which is 03:38 of the next day in Shanghai.
    private static let shanghai = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 8 * 3_600 }

    private func shop() throws -> Shop {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        try shop.pay(try shop.attempt("T0001-000001", note: "table 7, no ice"))
        try shop.pay(try shop.attempt("T0001-000002", amount: 125_000, note: "少糖去冰"), amount: 125_000)
        let lost = try shop.attempt("T0001-000003", amount: 900, note: "coffee")
        try shop.record(.attemptClosed(AttemptClosed(reference: lost, state: .expired)))
        return shop
    }

    private func orders(_ shop: Shop, _ text: String) throws -> [Int] {
        try shop.ledger.read { try $0.payments(PaymentFilter(search: text), calendar: Self.shanghai) }
            .compactMap { $0.reference.order.last?.wholeNumberValue }
    }

    @Test(
        arguments: [
            ("T0001-000001", [1]), ("t0001-000001", [1]), ("T0001-0000", [2, 1]), ("T0001", [2, 1]), ("000002", [2]),
            ("P-T0001-000001", [1]), ("p-t0", [2, 1]), ("0002", [2]), ("0042", [2, 1]), ("12.50", [1]),
            ("1250", [2, 1]),
            ("¥1,250.00", [2]), ("12.5元", [1]), ("table", [1]), ("TAB", [1]), ("tables", []), ("ta", []),
            ("no ice", [1]),
            ("ice table", [1]), ("table 1250", [1]), ("table 少", []), ("少", [2]), ("少糖", [2]), ("糖去冰", [2]), ("糖少", []),
            ("03:38", [2, 1]), ("3:38", [2, 1]), ("19:38", []), ("2026-11-23", [2, 1]), ("2026/11/22", []),
            ("03:38 12.50", [1]), ("coffee", []), ("", [2, 1]), ("   ", [2, 1]), ("***", []),
            ("9.00", []),
        ] as [(String, [Int])]
    )
    func `a payment is found by what a customer shows`(text: String, found: [Int]) throws {
        #expect(try orders(shop(), text) == found)
    }

    @Test(
        arguments: [
            // Two characters and one, with and without what separates them, in capitals or not.
            ("A-1", ["B7-05", "A-1-04", "A10003"]), ("a1", ["B7-05", "A-1-04", "A10003"]),
            ("A", ["B7-05", "A-1-04", "A10003"]),
            ("b7", ["B7-05"]), ("T0", ["T0001-02", "T0001-01"]), ("T", ["T0001-02", "T0001-01"]), ("A2", []),
            // The payment's number, as it is read out: O is 0, and I is 1.
            ("0z", ["T0001-01"]), ("oZ", ["T0001-01"]), ("q", ["T0001-02"]), ("i9", ["A10003"]),
            // With more that was typed.
            ("A-1 tea", ["A10003"]), ("tea a", ["A10003"]), ("A-1 9.00", ["A-1-04"]), ("A-1 T", []),
            ("A-1 B7", ["B7-05"]),
        ] as [(String, [String])]
    )
    func `a word too short for the index is what a number begins with`(text: String, found: [String]) throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let sales =
            [
                ("T0001-01", "0ZX1", 1_250, nil), ("T0001-02", "QZX2", 1_250, nil), ("A10003", "19X3", 1_250, "tea"),
                ("A-1-04", "RRX4", 900, "coffee"), ("B7-05", "A1X5", 1_250, nil),
            ] as [(String, String, Int64, String?)]
        for (order, payment, amount, note) in sales {
            let reference = try shop.attempt(order, amount: amount, note: note)
            try shop.pay(reference, amount: amount, as: payment)
        }
        func orders(_ filter: PaymentFilter) throws -> [String] {
            try shop.ledger.read { try $0.payments(filter) }.map(\.reference.order)
        }
        #expect(try orders(PaymentFilter(search: text)) == found)
        #expect(try orders(PaymentFilter(search: text, limit: 1)) == Array(found.prefix(1)))
        #expect(try orders(PaymentFilter(shift: 1, search: text)) == found)
        #expect(try orders(PaymentFilter(shift: 2, search: text)) == [])
        try shop.closeShift(1)
        #expect(try orders(PaymentFilter(search: text)) == found)
    }

    @Test func `with more that was typed, the rarer of both finds it`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        try shop.pay(try shop.attempt("T0001-01", amount: 700, note: "rare"), amount: 700)
        for number in 2...9 { try shop.pay(try shop.attempt("T0001-0\(number)", note: "usual")) }
        try shop.pay(try shop.attempt("A-1-10", note: "usual"))
        try shop.closeShift(1)
        func orders(_ text: String) throws -> [String] {
            try shop.ledger.read { view in
                let search = try PreparedSearch(text, calendar: .universal, in: view)
                let filter = PaymentFilter(search: text)
                return try view.paymentsByBeginning(search, filter, lookingThrough: 3) { _ in true }
            }.map(\.reference.order)
        }
        #expect(try orders("T0 rare") == ["T0001-01"])
        #expect(try orders("7.00 t") == ["T0001-01"])
        #expect(try orders("A-1 usual") == ["A-1-10"])
    }

    @Test func `an attempt without a payment is found by a short beginning too`() throws {
        let shop = try shop()
        func references(_ text: String) throws -> [String] {
            try shop.ledger.read { try $0.unpaidAttempts(search: text) }.map(\.reference.order)
        }
        #expect(try references("T0") == ["T0001-000003"])
        #expect(try references("t 9.00") == ["T0001-000003"])
        #expect(try references("A0") == [])
        let waiting = try shop.attempt("A0-4")
        #expect(try references("a0") == [waiting.order])
    }

    @Test func `short beginnings are found by the indexes of numbers, and nothing is sorted but what was found`() throws
    {
        let shop = try shop()
        let selection = PaymentSelection(PaymentFilter(state: .paid))
        func plan(_ sql: String, _ column: String) throws -> [String] {
            let sql = sql.replacing("WHERE", with: "WHERE \(column) >= 'T' AND \(column) < 'U' AND")
            return try shop.intrude { database in
                try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: selection.arguments)
                    .map { $0["detail"] as String }
            }
        }
        let byOrder = try plan(LedgerView.paymentsByOrder(selection, isNarrow: false), "attempts.order_number")
        #expect(byOrder.first?.contains("SEARCH attempts USING INDEX") == true, "\(byOrder)")
        let byNumber = try plan(LedgerView.paymentsByNumber(selection), "payments.id")
        #expect(byNumber.first?.contains("SEARCH payments USING INDEX") == true, "\(byNumber)")
        #expect(!(byOrder + byNumber).contains { $0.contains("B-TREE") })
        let unpaid = try shop.intrude { database in
            try Row.fetchAll(
                database,
                sql: "EXPLAIN QUERY PLAN " + LedgerView.unpaidByOrder,
                arguments: ["T", "U", 9]
            ).map { $0["detail"] as String }
        }
        #expect(unpaid.contains { $0.contains("SEARCH attempts USING INDEX") }, "\(unpaid)")
    }

    @Test func `an amount is no order's serial`() {
        func isSerial(_ text: String) -> Bool {
            SearchQuery(text, currency: .cny).expression(offsets: []).contains("\"\(SearchField.serial.rawValue)")
        }
        #expect(isSerial("145") && !isSerial("1.45") && !isSerial("1．45"))
    }

    @Test(arguments: [
        "\"", "a\"b", "x OR y", "NOT", "NEAR(a b)", "terms:a", "{terms}:x", "a*", "^a", "-a", "a+b", "(", ")",
        "'; DROP TABLE search",
        "\0", "\u{FFFD}", "%", "_", "?x", "AND AND", String(repeating: "(", count: 500),
        String(repeating: "a b ", count: 500),
    ])
    func `whatever is typed is only looked for`(text: String) throws {
        let shop = try shop()
        #expect(try orders(shop, text).isEmpty)
        #expect(try shop.ledger.read { try $0.unpaidAttempts(search: text) }.isEmpty)
    }

    @Test func `an order that was not paid is found, until it is`() throws {
        let shop = try shop()
        func found(_ text: String) throws -> [String] {
            try shop.ledger.read { try $0.unpaidAttempts(search: text, calendar: Self.shanghai) }
                .map(\.reference.order)
        }
        #expect(try found("coffee") == ["T0001-000003"])
        #expect(try found("T0001-000003") == ["T0001-000003"])
        #expect(try found("9.00 03:38") == ["T0001-000003"])
        #expect(try found("table") == [])
        let waiting = try shop.attempt("T0001-000004", amount: 900, note: "cold coffee")
        #expect(try found("coffee") == ["T0001-000004", "T0001-000003"])
        try shop.record(.attemptClosed(AttemptClosed(reference: waiting, state: .unknown)))
        #expect(try found("000004") == ["T0001-000004"])
        try shop.record(.attemptClosed(AttemptClosed(reference: waiting, state: .cancelled)))
        try shop.record(.attemptClosed(AttemptClosed(reference: waiting, state: .expired)))
        #expect(try found("coffee") == ["T0001-000004", "T0001-000003"])
        try shop.pay(waiting, amount: 900)
        #expect(try found("coffee") == ["T0001-000003"])
        #expect(try orders(shop, "coffee") == [4])
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test func `a search goes with the other filters, newest first, and stops at its limit`() throws {
        let shop = try shop()
        try shop.closeShift(1)
        try shop.openShift(2)
        for number in 4...8 { try shop.pay(try shop.attempt("T0001-00000\(number)", note: "tea \(number)")) }
        func found(_ filter: PaymentFilter) throws -> [Int] {
            try shop.ledger.read { try $0.payments(filter) }.compactMap { $0.reference.order.last?.wholeNumberValue }
        }
        #expect(try found(PaymentFilter(search: "tea", limit: 2)) == [8, 7])
        #expect(try found(PaymentFilter(shift: 2, search: "0042")) == [8, 7, 6, 5, 4])
        #expect(try found(PaymentFilter(shift: 1, search: "12.50")) == [1])
        let day = try BusinessDay(parsing: "2026-11-22")
        #expect(try found(PaymentFilter(businessDay: day, search: "12.50", limit: 3)) == [8, 7, 6])
        #expect(try found(PaymentFilter(businessDay: day.advanced(by: 1), search: "12.50")) == [])
        #expect(try found(PaymentFilter(state: .refunded, search: "12.50")) == [])
    }

    /// New York left summer time on 2026-11-01 at 06:00Z: 01:30 was at 05:30Z and at 06:30Z.
    @Test func `a local minute is found on either side of a change of clocks, and no other minute is`() throws {
        let shop = try Shop()
        let change = try Timestamp(parsing: "2026-11-01T06:00:00Z")
        let newYork = MerchantCalendar(zoneName: "America/New_York", cutoff: .midnight) {
            $0 < change ? -14_400 : -18_000
        }
        try shop.pair()
        try shop.openShift(1)
        for (order, instant) in [
            ("A-1", "2026-10-31T05:30:00Z"), ("A-2", "2026-11-01T05:30:00Z"), ("A-3", "2026-11-01T06:30:00Z"),
            ("A-4", "2026-11-02T05:30:00Z"), ("A-5", "2026-11-02T06:30:59Z"),
        ] {
            let reference = try shop.attempt(order)
            shop.clock.set(try Timestamp(parsing: instant))
            try shop.pay(reference)
        }
        func found(_ text: String) throws -> [String] {
            try shop.ledger.read { try $0.payments(PaymentFilter(search: text), calendar: newYork) }
                .map(\.reference.order)
        }
        #expect(try found("01:30") == ["A-5", "A-3", "A-2", "A-1"])
        #expect(try found("2026-11-01") == ["A-3", "A-2"])
    }

    @Test func `terms that were added or taken out behind the journal's back are found`() throws {
        for sql in [
            "INSERT INTO search (rowid, terms) VALUES (9, 'wtea')",
            "DELETE FROM search_data WHERE id > 10",
            "INSERT INTO search_waiting VALUES (9, 'wtea')",
            "DELETE FROM search_waiting",
            "UPDATE search_waiting SET terms = terms || ' wtea'",
            "INSERT INTO search (rowid, terms) SELECT sequence, terms FROM search_waiting; DELETE FROM search_waiting",
        ] {
            let shop = try shop()
            try shop.closeShift(1)
            try shop.openShift(2)
            try shop.pay(try shop.attempt("T0001-000004", note: "waits"))
            #expect(try shop.ledger.verify().failure == nil)
            try shop.intrude { try $0.execute(sql: sql) }
            // A broken index is refused altogether.
            #expect((try? shop.ledger.verify())?.isSound != true, "\(sql)")
        }
    }

    @Test func `the index finds what reading every payment finds`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        var generator = SeededGenerator(seed: 3)
        var documents: [(order: String, terms: Set<SearchTerm>)] = []
        let words = ["tea", "table", "tables", "12", "delivering", "deliveries", "少糖", "糖", "去冰少", "A1"]
        for number in 1...140 {
            let note = (0..<3).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
            let amount = Int64.random(in: 1...30, using: &generator) * 50
            let reference = try shop.attempt("T0001-\(100_000 + number * 37)", amount: amount, note: note)
            try shop.pay(reference, amount: amount)
            let payment = try #require(try shop.ledger.read { try $0.payment(of: reference) })
            guard case .paymentAccepted(let fact)? = try shop.ledger.read({ try $0.entry(payment.sequence)?.fact }),
                let entry = try shop.ledger.read({ try $0.entry(payment.sequence) })
            else { return }
            documents.append((reference.order, SearchDocument(fact, note: note, entry: entry).terms))
        }
        // Some documents wait, the others are in the index: the answers must not tell which.
        let waiting = try shop.ledger.read { try SearchIndex($0.database).waitingDocuments().count }
        #expect((1..<140).contains(waiting))
        for text in words + ["t0001", "T0001-100", "0001-1", "5", "500", "0.5", "deliverin tea", "137", "37", "冰少 tab"]
        {
            let query = SearchQuery(text, currency: .cny)
            let expected = documents.filter { query.matches($0.terms, offsets: []) }.map(\.order).reversed()
            let found = try shop.ledger.read { try $0.payments(PaymentFilter(search: text)) }.map(\.reference.order)
            #expect(found == Array(expected), "\(text)")
        }
    }
}
