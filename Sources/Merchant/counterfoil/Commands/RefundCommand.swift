import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Gives a payment back.
struct RefundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refund",
        abstract: "Give a payment back, in part or in full.",
        discussion: """
            Exit status 0 means given back, 1 refused or failed, 3 not known yet: `counterfoil sync` sends it again, \
            under the same key, until the network has answered.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Argument(help: ArgumentHelp("The number of the payment, or of its order.", valueName: "payment"))
    var number: String

    // "-1" is an amount that cannot be, not an option nobody knows.
    @Option(parsing: .unconditional, help: "What is given back, such as 2.50 (default: all that remains).")
    var amount: String?

    @Option(help: "Why, in a few words: 1 to 64 characters.")
    var reason: String

    @Flag(
        help: "Take the whole payment back with its fee, as if it had not been: today, and before it is in a batch."
    )
    var reverse = false

    @OptionGroup var approval: ApprovalOptions

    func validate() throws {
        if reverse, amount != nil {
            throw ValidationError("--reverse takes the whole payment back; leave --amount out.")
        }
    }

    func run() async throws {
        let (refund, payment) = try await TillSession.run(
            in: data.directory,
            program: "counterfoil refund",
            by: authority
        ) { till in
            let payment = try till.refunds.payment(number)
            let amount = try amount.map { try Money(parsing: $0, currency: payment.amount.currency) }
            let approvals = try approval.approvals(at: till, for: [(.refundBeyondLimit, payment.id)])
            let begun = try till.refunds.begin(
                payment.id,
                amount: amount,
                reason: reason,
                isReversal: reverse,
                approval: approvals.first
            )
            return (try await till.refunds.send(begun.id), try till.refunds.payment(payment.id))
        }
        try output.write(refund.report(payment), text: Self.sentence(refund, payment))
        switch refund.state {
        case .accepted: return
        case .refused, .failed:
            throw CommandFailure(status: .no, sentence: refund.outcome ?? "The network gives no reason.")
        case .created, .pending, .unknown:
            throw CommandFailure(
                status: .failed,
                sentence: "Whether it is given back is not known yet; `counterfoil sync` asks again. "
                    + (refund.outcome ?? "")
            )
        }
    }

    private static func sentence(_ refund: Refund, _ payment: Payment) -> String {
        let number = refund.number.map { " (\($0))" } ?? ""
        let left = Money(minorUnits: payment.remaining, currency: payment.amount.currency)
        return "\(refund.word) \(refund.amount.labelled) of payment \(payment.id)\(number); "
            + "\(left.labelled) of it remains"
    }
}
