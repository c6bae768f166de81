import ArgumentParser
import Clearing
import ClearingProtocol
import Money
import Timekeeping

/// Settles a business day.
struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Settle a business day that is over: fees, refunds, payouts, and what the members owe each other.",
        discussion: """
            What accepted batches brought of the day is settled, and what came too late for an earlier day. Settling a day \
            again changes nothing and prints the same. A merchant of whom there is nothing to settle is left out.
            """
    )

    @Argument(help: "The business day, such as 2026-01-31.", transform: BusinessDay.init(argument:)) var day:
        BusinessDay
    @Option(help: "The only merchant to settle.") var merchant: String?
    @OptionGroup var options: NodeOptions

    func run() async throws {
        let run = try await options.node().settlements.settle(day, merchant: merchant)
        guard !options.json else { return Output.show(run.json, asJSON: true) }
        for settlement in run.settlements {
            for line in settlement.sentences { Output.say(line) }
            Output.say("")
        }
        if run.settlements.isEmpty { Output.say("Of \(day) there is nothing to settle.") }
        for position in run.positions {
            let verb = position.amount.isNegative ? "owes" : "gets"
            Output.say("\(position.member) \(verb) \(position.amount.unsigned)")
        }
        for merchant in run.notOver { Output.say("\(day) is not over for \(merchant); settle it later.") }
    }
}

extension DaySettlement {
    /// The settlement as the administrator reads it.
    fileprivate var sentences: [String] {
        let counts = totals.map { "\($0.count) \($0.kind.rawValue)\($0.count == 1 ? "" : "s")" }
        var lines = ["\(settlement): \(counts.joined(separator: ", "))"]
        var sums = [("gross", gross), ("refunds", refunds), ("fees", fees), ("net", net)]
        if !carriedIn.isZero { sums.append(("carried in", carriedIn)) }
        sums.append(("payout", payout))
        if !carriedOut.isZero { sums.append(("carried out", carriedOut)) }
        if !unsettled.isZero { sums.append(("not settled yet", unsettled)) }
        lines += sums.map { name, sum in "  \(name): \(sum)" }
        if payout.isPositive { lines.append("  paid out by \(acquirer) on \(payoutDay)") }
        return lines
    }
}
