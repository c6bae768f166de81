import ClearingProtocol
import Timekeeping
import TransparencyLog

/// What batches brought and what was settled, by the rules of `LeafKind` alone.
extension LeafReplay {
    mutating func addBatch(_ reader: JSONReader) throws {
        let terminal = try text(reader, "terminal")
        let number = try reader.member("number").integer()
        try hold(number == batches[terminal, default: 0] + 1, "batches count up")
        batches[terminal] = number
        let isOld = try reader.member("version").integer() < 3
        let totals = try reader.member("totals").elements()
        let counted = Int(try totals.reduce(0) { try $0 + $1.member("count").integer() })
        let batch = Batch(
            day: try text(reader, isOld ? "business_day" : "counted_on"),
            totals: totals.map(\.value),
            count: isOld ? counted : try reader.member("line_count").count(),
            root: isOld ? nil : try text(reader, "lines_root")
        )
        try hold(batch.count == counted, "the totals count the lines")
        if !isOld { try hold(text(reader, "counted_on") <= text(reader, "business_day"), "no later day") }
        if batch.count == 0 { try close(batch) }
        batchContents["\(terminal) \(number)"] = batch
    }

    mutating func addLines(_ reader: JSONReader) throws {
        let name = "\(try text(reader, "terminal")) \(try reader.member("number").integer())"
        guard var batch = batchContents[name] else { throw Violation(description: "there is no batch \(name)") }
        try hold(reader.member("from").integer() == Int64(batch.lines.count), "the lines go on")
        for element in try reader.member("lines").elements() {
            let number = try element.string()
            batch.lines.append(number)
            try hold(batched[number]?.batch == nil, "\(number) is in one batch only")
            batched[number] = (batched[number]?.day ?? batch.day, name)
            let payment = payments[number] == nil ? reversals.first { $0.value.number == number }?.key : number
            guard let payment, let reversal = reversals[payment]?.number else { continue }
            for half in [payment, reversal] where batched[half] == nil { batched[half] = (batch.day, nil) }
        }
        batchContents[name] = batch
        try hold(batch.lines.count <= batch.count, "no more lines than the batch has")
        if batch.lines.count == batch.count { try close(batch) }
    }

    /// The lines of a batch make its root and its totals.
    private func close(_ batch: Batch) throws {
        if let root = batch.root { try hold(Self.root(of: batch.lines) == root, "the root of the lines") }
        var sums: [String: [Int64]] = [:]
        for number in batch.lines {
            let movement = try movement(number)
            let kind = movement.kind == "payment" ? "payment" : "refund"
            let currency = payments[movement.payment]?.postings.first?.currency ?? ""
            let sum = sums["\(kind) \(currency)", default: [0, 0, 0]]
            sums["\(kind) \(currency)"] = [sum[0] + 1, sum[1] + movement.amount, sum[2] + movement.fee]
        }
        let totals = try batch.totals.map { total in
            let reader = JSONReader(total)
            let key = "\(try text(reader, "kind")) \(try text(reader, "currency"))"
            let sums = try ["count", "amount", "fee"].map { try units(reader, $0) }
            return (key, sums)
        }
        try hold(Dictionary(uniqueKeysWithValues: totals) == sums, "the totals of the batch")
    }

    private func movement(_ number: String) throws -> Movement {
        let day = batched[number]?.day ?? ""
        if let payment = payments[number] {
            return Movement(
                kind: "payment",
                number: number,
                at: payment.at,
                payment: number,
                day: day,
                amount: payment.amount,
                fee: payment.fee
            )
        }
        if let refund = refunds[number] {
            return Movement(
                kind: "refund",
                number: number,
                at: refund.at,
                payment: refund.payment,
                day: day,
                amount: refund.amount,
                fee: refund.fee
            )
        }
        guard let (payment, reversal) = reversals.first(where: { $0.value.number == number }),
            let paid = payments[payment]
        else { throw Violation(description: "there is no \(number)") }
        return Movement(
            kind: "reversal",
            number: number,
            at: reversal.at,
            payment: payment,
            day: day,
            amount: paid.amount,
            fee: paid.fee
        )
    }

    mutating func settle(_ reader: JSONReader, _ postings: [Posting]) throws {
        let (account, currency) = (try text(reader, "account"), try text(reader, "currency"))
        let day = try text(reader, "business_day")
        let key = "\(account) \(currency)"
        guard let owner = accounts[account], owner.kind == "payable" else {
            throw Violation(description: "\(account) is no merchant's")
        }
        try hold(batchContents.values.allSatisfy { $0.lines.count == $0.count }, "every batch has all its lines")
        let before = settlements[key] ?? ("", 0, 0)
        try hold(before.day < day, "days rise")
        let lines = try unsettled(of: account, in: currency, upTo: day)
        try hold(!lines.isEmpty, "there is something to settle")
        settled.formUnion(lines.map(\.number))
        try holdTotals(reader, lines)
        try hold(text(reader, "lines_root") == Self.root(of: lines.map(\.number)), "the root of the lines")
        let net = lines.reduce(0) { $0 + ($1.kind == "payment" ? 1 : -1) * ($1.amount - $1.fee) }
        let sum = net + before.carried
        try hold(reader.member("net").integer() == net, "net")
        try hold(reader.member("carried_in").integer() == before.carried, "what was carried out before")
        try hold(reader.member("payout").integer() == max(sum, 0), "the payout")
        try hold(reader.member("carried_out").integer() == min(sum, 0), "what is carried out")
        let payoutDay = try reader.member("payout_day").businessDay()
        try hold(payoutDay.description > day && payoutDay.weekday.rawValue <= 5, "paid out on a later day of work")
        let positions = try positions(of: lines, acquirer: owner.member)
        try holdPositions(reader, positions)
        try holdPostings(postings, account, max(sum, 0), positions, acquirer: owner.member)
        settlements[key] = (day, min(sum, 0), before.count + 1)
    }

    /// What batches brought of an account that is not settled, in the order of the log.
    private func unsettled(of account: String, in currency: String, upTo day: String) throws -> [Movement] {
        try batched.filter { $0.value.day <= day && !settled.contains($0.key) && pending[$0.key] == nil }
            .map { number, _ in try movement(number) }
            .filter { movement in
                let postings = payments[movement.payment]?.postings ?? []
                let isOwn = postings.contains { $0.account == account && $0.currency == currency }
                return isOwn && refunds[movement.number]?.isFailed != true
            }
            .sorted { ($0.at, $0.number) < ($1.at, $1.number) }
    }

    private func holdTotals(_ reader: JSONReader, _ lines: [Movement]) throws {
        let totals = try reader.member("totals").elements()
        try hold(totals.map { try text($0, "kind") } == ["payment", "refund", "reversal"], "the kinds of totals")
        for total in totals {
            let kind = try text(total, "kind")
            let found = lines.filter { $0.kind == kind }
            try hold(total.member("count").integer() == Int64(found.count), "the count of each \(kind)")
            try hold(units(total, "gross") == found.reduce(0) { $0 + $1.amount }, "the sum of each \(kind)")
            try hold(units(total, "fee") == found.reduce(0) { $0 + $1.fee }, "the fees of each \(kind)")
        }
    }

    private func positions(of lines: [Movement], acquirer: String) throws -> [String: Int64] {
        var positions: [String: Int64] = [:]
        for line in lines {
            let wallet = payments[line.payment]?.postings.first { accounts[$0.account]?.kind == "wallet" }
            guard let wallet, let issuer = accounts[wallet.account]?.member,
                let network = accounts["income:fees"]?.member
            else { throw Violation(description: "\(line.payment) has no wallet") }
            let sign: Int64 = line.kind == "payment" ? 1 : -1
            positions[issuer, default: 0] -= sign * line.amount
            positions[acquirer, default: 0] += sign * (line.amount - line.fee)
            positions[network, default: 0] += sign * line.fee
        }
        return positions.filter { $0.value != 0 }
    }

    private func holdPositions(_ reader: JSONReader, _ positions: [String: Int64]) throws {
        var found: [String: Int64] = [:]
        for position in try reader.member("positions").elements() {
            found[try text(position, "member")] = try position.member("amount").integer()
        }
        try hold(found == positions, "the positions of the members")
        try hold(positions.values.reduce(0, +) == 0, "the positions sum to zero")
    }

    private func holdPostings(
        _ postings: [Posting],
        _ account: String,
        _ payout: Int64,
        _ positions: [String: Int64],
        acquirer: String
    ) throws {
        var expected = positions
        expected[acquirer, default: 0] -= payout
        var found: [String: Int64] = [:]
        for posting in postings where posting.account != account {
            guard let bank = accounts[posting.account], bank.kind == "bank" else {
                throw Violation(description: "\(posting.account) is no bank")
            }
            try hold(found.updateValue(posting.amount, forKey: bank.member) == nil, "one bank of each member")
        }
        try hold(found == expected.filter { $0.value != 0 }, "the banks move by the positions and the payout")
        let own = postings.filter { $0.account == account }.map(\.amount)
        try hold(own == (payout == 0 ? [] : [payout]), "the payout leaves the merchant's account")
    }

    private static func root(of texts: [String]) -> String {
        var frontier = MerkleFrontier()
        for text in texts { frontier.append(.leaf(text.utf8)) }
        return frontier.root.bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
