import ClearingProtocol

/// Executes the network's log again from its leaves alone, by the rules of `LeafKind` and by arithmetic of its own.
struct LeafReplay {
    struct Violation: Error, CustomStringConvertible {
        let description: String
    }

    struct Posting: Hashable {
        let account: String
        let amount: Int64
        let currency: String
    }

    struct Payment {
        let at: String
        let amount: Int64
        let fee: Int64
        let schedule: JSONReader
        let postings: [Posting]
        var refunded: Int64 = 0
        var returned: Int64 = 0
        var isReversed = false
    }

    struct Pending {
        let payment: String
        let amount: Int64
        let fee: Int64
    }

    struct Refund {
        let at: String
        let payment: String
        let amount: Int64
        let fee: Int64
        var isFailed = false
    }

    struct Batch {
        let day: String
        let totals: [JSONValue]
        let count: Int
        let root: String?
        var lines: [String] = []
    }

    struct Movement {
        let kind: String
        let number: String
        let at: String
        let payment: String
        let day: String
        let amount: Int64
        let fee: Int64
    }

    var members: [String: Set<String>] = [:]
    var accounts: [String: (kind: String, member: String)] = [:]
    var closed: Set<String> = []
    var revokedMembers: Set<String> = []
    var revokedMerchants: Set<String> = []
    var balances: [String: Int64] = [:]
    var payments: [String: Payment] = [:]
    var pending: [String: Pending] = [:]
    var batches: [String: Int64] = [:]
    var numbers: Set<String> = []
    var refunds: [String: Refund] = [:]
    /// The numbers of reversals by the payments that they take back, with the time of their leaves.
    var reversals: [String: (number: String, at: String)] = [:]
    var batchContents: [String: Batch] = [:]
    /// The day to which a number counts that a batch brought, and the batch; `nil` where only its other half came.
    var batched: [String: (day: String, batch: String?)] = [:]
    var settled: Set<String> = []
    /// The last day and what was carried out, by account and currency.
    var settlements: [String: (day: String, carried: Int64, count: Int)] = [:]

    init(_ leaves: [String]) throws {
        for (position, leaf) in leaves.enumerated() {
            do {
                try execute(leaf)
            } catch {
                throw Violation(description: "Leaf \(position): \(error); \(leaf)")
            }
        }
    }

    mutating func execute(_ leaf: String) throws {
        let reader = JSONReader(try JSONValue(parsing: leaf))
        try hold(reader.value.canonicalText == leaf && leaf.utf8.count <= 65_535, "it is canonical and short")
        let postings = try self.postings(reader)
        let isFirstVersion = try reader.member("version").integer(in: 1...3) == 1
        switch try reader.member("kind").string() {
        case "member": try addMember(reader)
        case "member-revoked":
            let member = try text(reader, "member")
            try hold(members[member] != nil && revokedMembers.insert(member).inserted, "the member was there")
        case "merchant-revoked":
            let account = try text(reader, "account")
            try hold(accounts[account]?.kind == "payable", "a merchant's account")
            try hold(revokedMerchants.insert(account).inserted, "the merchant took payments")
        case "account": try addAccount(reader)
        case "account-closed": try hold(closed.insert(text(reader, "account")).inserted, "it was open")
        case "top-up": if !isFirstVersion { try topUp(postings) }
        case "payment", "charge", "static-payment": try pay(reader, postings, isFirstVersion)
        case "reversal": try reverse(reader, postings)
        case "refund": try refund(reader, postings, to: "wallet")
        case "refund-pending": try refund(reader, postings, to: "suspense")
        case "refund-delivered": try deliver(reader, postings)
        case "refund-failed": try fail(reader, postings)
        case "batch": try addBatch(reader)
        case "batch-lines": try addLines(reader)
        case "settlement": try settle(reader, postings)
        case let kind: throw Violation(description: "there is no rule for \(kind)")
        }
        try move(postings, isFirstVersion)
    }

    private mutating func addMember(_ reader: JSONReader) throws {
        let roles = try reader.member("roles").elements().map { try $0.string() }
        try hold(members.updateValue(Set(roles), forKey: text(reader, "member")) == nil, "the member is new")
    }

    private mutating func addAccount(_ reader: JSONReader) throws {
        let (kind, member) = (try text(reader, "account_kind"), try text(reader, "member"))
        let roles = members[member] ?? []
        try hold(!roles.isEmpty && !revokedMembers.contains(member), "the member is there")
        if kind == "wallet" { try hold(roles.contains("issuer"), "a wallet has an issuer") }
        if kind == "payable" { try hold(roles.contains("acquirer"), "a merchant has an acquirer") }
        try hold(accounts.updateValue((kind, member), forKey: text(reader, "account")) == nil, "the account is new")
    }

    private func topUp(_ postings: [Posting]) throws {
        let (bank, wallet) = (try one("bank", postings), try one("wallet", postings))
        try hold(postings.count == 2 && (bank?.amount ?? 0) > 0, "bank and wallet alone")
        try holdNoneRevoked(postings)
        try hold(bank.map { accounts[$0.account]?.member } == wallet.map { accounts[$0.account]?.member }, "own bank")
    }

    private mutating func pay(_ reader: JSONReader, _ postings: [Posting], _ isFirstVersion: Bool) throws {
        let (amount, fee) = (try units(reader, "amount"), try units(reader, "fee"))
        let schedule = try reader.member("fee_schedule")
        try hold(fee == Self.fee(on: amount, schedule), "the fee is the schedule's")
        try hold(reader.member("order_commitment").string().utf8.count == 64, "the order is a commitment")
        if !isFirstVersion { try expect(["wallet": amount, "payable": fee - amount, "income": -fee], postings) }
        try holdNoneRevoked(postings)
        let payment = Payment(
            at: try text(reader, "at"),
            amount: amount,
            fee: fee,
            schedule: schedule,
            postings: postings
        )
        try hold(payments.updateValue(payment, forKey: text(reader, "payment")) == nil, "the payment is new")
    }

    private func holdNoneRevoked(_ postings: [Posting]) throws {
        for posting in postings {
            let member = accounts[posting.account]?.member ?? ""
            try hold(!revokedMembers.contains(member), "no money of a revoked member's")
            try hold(!revokedMerchants.contains(posting.account), "no payment to a revoked merchant")
        }
    }

    private mutating func reverse(_ reader: JSONReader, _ postings: [Posting]) throws {
        let number = try text(reader, "payment")
        guard var payment = payments[number] else { throw Violation(description: "there is no payment \(number)") }
        try hold(numbers.insert(text(reader, "reversal")).inserted, "the reversal is new")
        try hold(!payment.isReversed && payment.refunded == 0, "nothing was given back")
        try hold(units(reader, "amount") == payment.amount && units(reader, "fee") == payment.fee, "all of it")
        let opposite = payment.postings.map { Posting(account: $0.account, amount: -$0.amount, currency: $0.currency) }
        try hold(Set(opposite) == Set(postings), "the postings of the payment")
        payment.isReversed = true
        reversals[number] = (try text(reader, "reversal"), try text(reader, "at"))
        payments[number] = payment
    }

    private mutating func refund(_ reader: JSONReader, _ postings: [Posting], to kind: String) throws {
        let number = try text(reader, "payment")
        guard var payment = payments[number] else { throw Violation(description: "there is no payment \(number)") }
        let (amount, fee) = (try units(reader, "amount"), try units(reader, "fee"))
        try hold(numbers.insert(text(reader, "refund")).inserted, "the refund is new")
        try hold(amount > 0 && !payment.isReversed, "a payment that stands")
        payment.refunded += amount
        try hold(payment.refunded <= payment.amount, "no refund above its payment")
        try hold(units(reader, "remaining") == payment.amount - payment.refunded, "what remains")
        try hold(fee == Self.feeReturned(payment, with: amount), "the fee that goes back")
        payment.returned += fee
        try hold(payment.returned <= payment.fee, "no more fee than was charged")
        try expect(["payable": amount - fee, "income": fee, kind: -amount], postings)
        let merchants = payment.postings.map(\.account) + (kind == "wallet" ? [] : ["suspense:refunds"])
        try hold(postings.allSatisfy { merchants.contains($0.account) }, "the accounts of the payment")
        payments[number] = payment
        refunds[try text(reader, "refund")] = Refund(
            at: try text(reader, "at"),
            payment: number,
            amount: amount,
            fee: fee
        )
        if kind == "suspense" {
            pending[try text(reader, "refund")] = Pending(payment: number, amount: amount, fee: fee)
        }
    }

    private mutating func deliver(_ reader: JSONReader, _ postings: [Posting]) throws {
        let waiting = pending.removeValue(forKey: try text(reader, "refund"))
        guard let waiting else { throw Violation(description: "the refund does not wait") }
        try hold(units(reader, "amount") == waiting.amount, "the refund that waits")
        try expect(["suspense": waiting.amount, "wallet": -waiting.amount], postings)
    }

    private mutating func fail(_ reader: JSONReader, _ postings: [Posting]) throws {
        guard let waiting = pending.removeValue(forKey: try text(reader, "refund")),
            var payment = payments[waiting.payment]
        else { throw Violation(description: "the refund does not wait") }
        let (amount, fee) = (waiting.amount, waiting.fee)
        try hold(units(reader, "amount") == amount && units(reader, "fee") == fee, "the refund that waits")
        try expect(["suspense": amount, "payable": fee - amount, "income": -fee], postings)
        payment.refunded -= amount
        payment.returned -= fee
        try hold(units(reader, "remaining") == payment.amount - payment.refunded, "what remains")
        payments[waiting.payment] = payment
        refunds[try text(reader, "refund")]?.isFailed = true
    }

    private mutating func move(_ postings: [Posting], _ isFirstVersion: Bool) throws {
        try hold(
            Dictionary(grouping: postings, by: \.currency).values.allSatisfy { lines in
                lines.reduce(0) { $0 + $1.amount } == 0
            },
            "the postings sum to zero"
        )
        for posting in postings {
            balances["\(posting.account) \(posting.currency)", default: 0] += posting.amount
            let kind = accounts[posting.account]?.kind
            try hold(isFirstVersion || kind != nil && !closed.contains(posting.account), "the account is open")
            guard kind == "wallet" || kind == "suspense" else { continue }
            let balance = balances["\(posting.account) \(posting.currency)", default: 0]
            try hold(balance <= 0, "no wallet is overdrawn")
        }
    }
}

extension LeafReplay {
    /// What a schedule makes of an amount, in integers of 128 bits.
    static func fee(on amount: Int64, _ schedule: JSONReader) throws -> Int64 {
        let (rate, fixed) = try terms(for: amount, schedule)
        let share = (Int128(amount) * rate * 2 + 1_000_000) / 2_000_000
        let whole = Int64(share) + fixed
        let least = max(whole, try schedule.member("minimum").integer())
        return min(least, try schedule.optional("maximum")?.integer() ?? .max, amount)
    }

    private static func terms(for amount: Int64, _ schedule: JSONReader) throws -> (rate: Int128, fixed: Int64) {
        var part = schedule
        for tier in try schedule.optional("tiers")?.elements() ?? [] where try tier.member("from").integer() <= amount {
            part = tier
        }
        let rate = Int128(try part.member("rate_parts_per_million").integer())
        return (rate, try part.optional("fixed")?.integer() ?? 0)
    }

    /// What goes back of a payment's fee, `refunded` of which has the refund in it already.
    private static func feeReturned(_ payment: Payment, with refund: Int64) throws -> Int64 {
        let policy = try payment.schedule.optional("refund_fee")?.string()
        if policy == "kept" { return 0 }
        let kept = policy == "fixed_kept" ? min(try terms(for: payment.amount, payment.schedule).fixed, payment.fee) : 0
        let (fee, amount) = (Int128(payment.fee - kept), Int128(payment.amount))
        let due = Int64((fee * Int128(payment.refunded) * 2 + amount) / (amount * 2)) - payment.returned
        return min(max(due, 0), refund)
    }

    private func postings(_ reader: JSONReader) throws -> [Posting] {
        try reader.optional("postings")?.elements().map { line in
            Posting(
                account: try line.member("account").string(),
                amount: try line.member("amount").integer(),
                currency: try line.member("currency").string()
            )
        } ?? []
    }

    func one(_ kind: String, _ postings: [Posting]) throws -> Posting? {
        let found = postings.filter { accounts[$0.account]?.kind == kind }
        try hold(found.count <= 1, "one \(kind) at most")
        return found.first
    }

    func expect(_ amounts: [String: Int64], _ postings: [Posting]) throws {
        for (kind, amount) in amounts {
            try hold(one(kind, postings)?.amount ?? 0 == amount, "\(kind) moves \(amount)")
        }
        try hold(postings.count == amounts.values.count { $0 != 0 }, "nothing else moves")
    }

    func text(_ reader: JSONReader, _ name: String) throws -> String { try reader.member(name).string() }

    func units(_ reader: JSONReader, _ name: String) throws -> Int64 {
        try reader.member(name).integer(in: 0...JSONValue.largestInteger)
    }

    func hold(_ isKept: Bool, _ rule: String) throws {
        guard isKept else { throw Violation(description: "the rule does not hold: \(rule)") }
    }
}
