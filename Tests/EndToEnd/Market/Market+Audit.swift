import Testing

extension Market {
    /// Holds the node's database against what everybody was told: nothing acknowledged is missing, nothing is there
    /// twice, till and node agree on every order, and the books balance.
    func audit(_ node: Database) async throws {
        let paid = memory.payments.values.map { payment in
            let state = payment.isReversed ? "reversed" : "paid"
            return "\(payment.number)|\(payment.order)|\(state)|\(payment.amount)|\(payment.refunded)"
        }
        let payments = "SELECT payment, order_number, state, amount, refunded FROM orders WHERE payment IS NOT NULL"
        #expect(try await node.rows("\(payments) ORDER BY 1") == paid.sorted())

        let refunded = memory.refunds.map { "\($0.number)|\($0.payment)|\($0.amount)" }
        let refunds = "SELECT refund, payment, amount FROM refunds WHERE state = 'accepted' ORDER BY 1"
        #expect(try await node.rows(refunds) == refunded.sorted())

        for till in tills { try await compare(till, with: node) }
        for (position, wallet) in wallets.enumerated() {
            let query = "SELECT -amount FROM balances WHERE account = 'wallet:\(wallet.number)'"
            #expect(try await node.value(query) == "\(funds(of: position))")
        }
        try await balance(node)
    }

    /// What a till heard last of each order is how the node has it; what it never heard of still waits.
    private func compare(_ till: MarketTill, with node: Database) async throws {
        let query = "SELECT order_number, state, coalesce(payment, ''), refunded FROM orders WHERE terminal ="
        let heard = till.listener.orders
        for row in try await node.rows("\(query) '\(till.terminal)'") {
            let order = String(row.prefix { $0 != "|" })
            guard let last = heard[order] else {
                #expect(row == "\(order)|open||0")
                continue
            }
            let payment = last["payment"]?["payment"]?.text ?? ""
            let state = last["state"]?.text ?? ""
            #expect(row == "\(order)|\(state)|\(payment)|\(last["refunded"]?.digits ?? "0")")
        }
    }

    private func balance(_ node: Database) async throws {
        for query in [
            "SELECT sequence FROM postings GROUP BY sequence, currency HAVING sum(amount) <> 0",
            """
            SELECT account, currency, sum(amount) FROM postings GROUP BY 1, 2
            EXCEPT SELECT account, currency, amount FROM balances
            """,
            "SELECT currency FROM balances GROUP BY currency HAVING sum(amount) <> 0",
            "PRAGMA foreign_key_check",
        ] {
            #expect(try await node.rows(query) == [], "\(query)")
        }
        // What was paid has a leaf in the log.
        let logged = "SELECT count(*) FROM orders WHERE payment IS NOT NULL AND log_index NOT IN"
        #expect(try await node.value("\(logged) (SELECT position FROM log_leaves)") == "0")
        #expect(try await node.value("PRAGMA integrity_check") == "ok")
    }
}
