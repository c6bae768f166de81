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
        abstract: "Take one payment: show its code and wait for the network's word.",
        discussion: "Exit status 0 means paid, 1 declined, cancelled or expired, 3 not known. Ctrl-C cancels the order."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    // Taken as it comes: "-1" is an amount that cannot be charged, not an option nobody knows.
    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("What is owed, such as 12.50.", valueName: "amount"))
    var amounts: [String]

    @Option(help: "The currency of the amount (default: the merchant's).")
    var currency: String?

    @Option(help: "Your own words about the order, at most 64 characters.")
    var reference: String?

    @Option(help: "How many seconds the order can be paid, 1 to 3600; then it expires.")
    var wait: Int64 = Till.usualOrderLifetime

    mutating func validate() throws {
        amounts.removeAll { $0 == "--" }
        guard amounts.count == 1 else {
            throw ValidationError("\(amounts.joined(separator: " ")) is not one amount; write it such as 12.50.")
        }
        guard (1...3600).contains(wait) else {
            throw ValidationError("--wait \(wait) is not from 1 to 3600 seconds.")
        }
        if let reference, reference.unicodeScalars.count > 64 {
            throw ValidationError("--reference has more than 64 characters; write it shorter.")
        }
    }

    func run() async throws {
        let (attempt, payment) = try await TillSession.run(
            in: data.directory,
            program: "counterfoil charge",
            lifetime: wait
        ) { till in try await take(at: till) }
        try output.write(attempt.report(payment), text: Self.sentence(attempt, payment))
        switch attempt.state {
        case .paid: return
        case .declined, .cancelled, .expired: throw CommandFailure.no
        case .created, .presented, .unknown:
            throw CommandFailure(status: .failed, sentence: attempt.reason ?? "The outcome is not known; run sync.")
        }
    }

    private func take(at till: Till) async throws -> (Attempt, Payment?) {
        let currency = try currency.map { try Currency.named($0) } ?? till.pairing.profile.currency
        let owed = try Money(parsing: amounts[0], currency: currency)
        let attempt = try till.checkout.begin(owed, note: reference)
        let shown: Attempt
        do {
            shown = try await till.checkout.present(attempt.reference)
        } catch {
            guard case .clearing = error else { throw error }
            // The ledger says what became of it: declined, or unknown and to be asked about.
            return (try till.checkout.find(attempt.reference), nil)
        }
        show(shown)
        let end = try await PaymentWatch(till: till).outcome(of: shown)
        return (end, try till.checkout.payment(of: end.reference))
    }

    private func show(_ attempt: Attempt) {
        guard let code = attempt.code else { return }
        // A script learns the code before the payment; a person scans it.
        if output.json {
            try? FileHandle.standardError.write(contentsOf: Data("\(code)\n".utf8))
        } else {
            let symbol = StandardOutput.terminalColumns.flatMap { try? TerminalSymbol.lines(of: code, columns: $0) }
            // The order is open: it is followed to its end, also when nothing can be shown.
            try? OutputOptions.writeLine(symbol ?? code)
        }
    }

    private static func sentence(_ attempt: Attempt, _ payment: Payment?) -> String {
        let number = payment.map { " (\($0.id))" } ?? ""
        return
            "\(attempt.state.rawValue.uppercased()) \(attempt.amount.labelled), order \(attempt.reference.order)\(number)"
    }
}
