import ArgumentParser
import Ledger
import OutsideText
import Till
import Timekeeping

/// What is decided about a day's reconciliation, and for which reason.
struct DecisionOptions: ParsableArguments {
    @Option(help: "The name of a difference that is explained; needs --reason.")
    var resolve: String?

    @Option(help: "The name of a difference that stays open; needs --reason.")
    var carry: String?

    @Option(
        help: "Why: \(Self.reasons).",
        transform: { text in
            guard let reason = ResolvedBreak.Reason(rawValue: text) else {
                throw ValidationError("\(text.echoed) is no reason; write one of \(Self.reasons).")
            }
            return reason
        }
    )
    var reason: ResolvedBreak.Reason?

    @Option(help: "The reason in words; needed with --reason other and with --unlock.")
    var note: String?

    @Option(help: "Who signs the day off: somebody else than whoever prepared it.")
    var signOff: String?

    @Option(help: ArgumentHelp("A file with the PIN of who signs off, or - (default: asked for).", valueName: "file"))
    var signOffPinFile: String?

    @Flag(help: "Let a day that was signed off change again.")
    var unlock = false

    private static var reasons: String { ResolvedBreak.Reason.allCases.map(\.rawValue).joined(separator: ", ") }

    /// Whether anything is decided.
    var isAny: Bool { resolve != nil || carry != nil || signOff != nil || unlock }

    func validate() throws {
        let decisions = [resolve != nil, carry != nil, signOff != nil, unlock].filter { $0 }.count
        guard decisions <= 1 else {
            throw ValidationError("Decide one thing at a time: --resolve, --carry, --sign-off or --unlock.")
        }
        guard reason != nil || resolve == nil && carry == nil else {
            throw ValidationError("Say why with --reason: \(Self.reasons).")
        }
        guard note != nil || !unlock else { throw ValidationError("Say why the day is unlocked with --note.") }
    }

    /// Carries it out.
    ///
    /// - Parameter name: under which name it is recorded where the till has no operators.
    func carryOut(on day: BusinessDay, _ reconciler: Reconciler, _ operators: Operators, as name: String) throws {
        let signIn = operators.signIn
        let actor = signIn?.name ?? name
        if let name = resolve ?? carry, let reason {
            try reconciler.decide(
                name,
                on: day,
                reason: reason,
                isCarried: carry != nil,
                note: note,
                by: actor,
                signIn: signIn
            )
        } else if let signOff {
            let approval = try signIn.map { _ in
                let pin = try PINSource(file: signOffPinFile, option: "--sign-off-pin-file").read("PIN of \(signOff)")
                return try operators.approve(
                    .reconcile,
                    of: day.description,
                    by: signOff,
                    pin: OperatorPIN(typed: pin)
                )
            }
            _ = try reconciler.sign(day, by: signOff, approval: approval, preparer: actor, signIn: signIn)
        } else if unlock, let note {
            try reconciler.unlock(day, note: note, by: actor, signIn: signIn)
        }
    }
}
