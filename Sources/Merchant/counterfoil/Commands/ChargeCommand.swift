import ArgumentParser
import ClearingProtocol
import Foundation
import Ledger
import Money
import Till
import Timekeeping

/// Takes one payment without the console.
struct ChargeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "charge",
        abstract: "Take one payment, by a code that is shown or by the customer's code that is scanned.",
        discussion: """
            With --mode show, a code is shown until the customer has paid. With --mode scan, the customer's code is \
            charged; above the limit of the wallet the customer confirms on the phone. A charge that is not paid in \
            time is taken back. Exit status 0 means paid, 1 declined, cancelled or expired, 3 not known. Ctrl-C \
            cancels the order.
            """
    )

    /// How payer and till come together.
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        /// The customer scans what is shown (主扫).
        case show
        /// What the customer shows is scanned (被扫).
        case scan
    }

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    // Taken as it comes: "-1" is an amount that cannot be charged, not an option nobody knows.
    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("What is owed, such as 12.50.", valueName: "amount"))
    var amounts: [String]

    @Option(help: "The currency of the amount (default: the merchant's).")
    var currency: String?

    @Option(help: "Your own words about the order, at most 64 characters.")
    var reference: String?

    @Option(help: "show a code, or scan the customer's (default: scan with --code, otherwise show).")
    var mode: Mode?

    @Option(
        parsing: .unconditional,
        help: "The customer's code; - reads it from standard input, so that no list of processes shows it."
    )
    var code: String?

    @Option(help: "How many seconds it can be paid, 1 to 3600 (default: 300 for a code shown, 30 for one scanned).")
    var wait: Int64?

    mutating func validate() throws {
        amounts.removeAll { $0 == "--" }
        guard amounts.count == 1 else {
            throw ValidationError("\(amounts.joined(separator: " ")) is not one amount; write it such as 12.50.")
        }
        if let wait, !(1...3600).contains(wait) {
            throw ValidationError("--wait \(wait) is not from 1 to 3600 seconds.")
        }
        if let reference, reference.unicodeScalars.count > 64 {
            throw ValidationError("--reference has more than 64 characters; write it shorter.")
        }
        if mode == .scan, code == nil {
            throw ValidationError("--mode scan needs the customer's code; write --code CODE, or - to read it.")
        }
        if code == "-", authority.readsStandardInput {
            throw ValidationError("Standard input cannot be both code and PIN; name a file with --pin-file.")
        }
        if mode == .show, code != nil {
            throw ValidationError("--code is the customer's, which --mode show does not take; write --mode scan.")
        }
    }

    func run() async throws {
        let scanned = try code.map { try ScannedPayerCode(scanning: $0 == "-" ? StandardInput.text() : $0) }
        let (attempt, payment) = try await TillSession.run(
            in: data.directory,
            program: "counterfoil charge",
            lifetime: wait,
            by: authority
        ) { till in try await take(at: till, scanned) }
        try output.write(attempt.report(payment), text: Self.sentence(attempt, payment))
        switch attempt.state {
        case .paid: return
        case .declined, .cancelled, .expired:
            throw attempt.reason.map { CommandFailure(status: .no, sentence: $0) } ?? CommandFailure.no
        case .created, .presented, .authorising, .unknown:
            throw CommandFailure(status: .failed, sentence: Self.doubt(attempt))
        }
    }

    private func take(at till: Till, _ scanned: ScannedPayerCode?) async throws -> (Attempt, Payment?) {
        let currency = try currency.map { try Currency.named($0) } ?? till.pairing.profile.currency
        let owed = try Money(parsing: amounts[0], currency: currency)
        let attempt =
            if let scanned { try await charge(owed, scanned, at: till) } else { try await present(owed, at: till) }
        guard attempt.state == .presented || attempt.mode == .consumerPresented, attempt.isUnresolved else {
            return (attempt, try till.checkout.payment(of: attempt.reference))
        }
        let end = try await PaymentWatch(till: till).outcome(of: attempt)
        return (end, try till.checkout.payment(of: end.reference))
    }

    private func charge(_ owed: Money, _ code: ScannedPayerCode, at till: Till) async throws -> Attempt {
        let attempt = try till.charges.begin(owed, of: code, note: reference)
        let sent = try await till.charges.send(attempt.reference, code: code)
        if sent.state == .authorising {
            Self.tell("The customer confirms \(sent.amount.labelled) on the phone.")
        } else if sent.isUnresolved {
            Self.tell("The network did not answer; it is asked again, and the charge taken back if it is not paid.")
        }
        return sent
    }

    private func present(_ owed: Money, at till: Till) async throws -> Attempt {
        let attempt = try till.checkout.begin(owed, note: reference)
        do {
            let shown = try await till.checkout.present(attempt.reference)
            show(shown)
            return shown
        } catch {
            guard case .clearing = error else { throw error }
            // The ledger says what became of it: declined, or unknown and to be asked about.
            return try till.checkout.find(attempt.reference)
        }
    }

    private func show(_ attempt: Attempt) {
        guard let code = attempt.code else { return }
        // A script learns the code before the payment; a person scans it.
        if output.json {
            Self.tell(code)
        } else {
            let symbol = StandardOutput.terminalColumns.flatMap { try? TerminalSymbol.lines(of: code, columns: $0) }
            // The order is open: it is followed to its end, also when nothing can be shown.
            try? OutputOptions.writeLine(symbol ?? code)
        }
    }

    private static func tell(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8))
    }

    private static func sentence(_ attempt: Attempt, _ payment: Payment?) -> String {
        let number = payment.map { " (\($0.id))" } ?? ""
        let flags = payment.map { $0.flags.map { ", \($0)" }.joined() } ?? ""
        return "\(attempt.state.rawValue.uppercased()) \(attempt.amount.labelled), "
            + "order \(attempt.reference.order)\(number)\(flags)"
    }

    private static func doubt(_ attempt: Attempt) -> String {
        let reason = attempt.reason ?? "The outcome is not known."
        guard attempt.mode == .consumerPresented else { return reason }
        return "The customer may have been charged: do not charge again before `counterfoil sync` knows. \(reason)"
    }
}
