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
        help: ArgumentHelp(
            "Two differences that are the same money, one that clearing lacks and one that the ledger lacks; needs --reason.",
            valueName: "name=name"
        ),
        transform: { text in
            guard let link = LinkArgument(text) else {
                throw ValidationError("\(text.echoed) is no link; write two names of differences with = between them.")
            }
            return link
        }
    )
    var link: LinkArgument?

    @Option(
        help: ArgumentHelp("The name of a difference about which the day's decision is taken back.", valueName: "name")
    )
    var takeBack: String?

    @Option(help: ArgumentHelp("The name of a difference that --note says something about.", valueName: "name"))
    var remark: String?

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

    @Option(help: "The reason in words; needed with --reason other, --remark and --unlock.")
    var note: String?

    @Option(help: "Who signs the day off: somebody else than whoever prepared it.")
    var signOff: String?

    @Option(help: ArgumentHelp("A file with the PIN of who signs off, or - (default: asked for).", valueName: "file"))
    var signOffPinFile: String?

    @Flag(help: "Let a day that was signed off change again.")
    var unlock = false

    private static var reasons: String { ResolvedBreak.Reason.allCases.map(\.rawValue).joined(separator: ", ") }

    /// Whether anything is decided.
    var isAny: Bool { count > 0 }

    private var count: Int {
        [resolve, carry, takeBack, remark, signOff].count { $0 != nil } + (link == nil ? 0 : 1) + (unlock ? 1 : 0)
    }

    func validate() throws {
        guard count <= 1 else {
            throw ValidationError(
                "Decide one thing at a time: --resolve, --carry, --link, --take-back, --remark, --sign-off or --unlock."
            )
        }
        guard reason != nil || resolve == nil && carry == nil && link == nil else {
            throw ValidationError("Say why with --reason: \(Self.reasons).")
        }
        guard note != nil || remark == nil else { throw ValidationError("Write with --note what is to be noted.") }
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
        } else if let link, let reason {
            try reconciler.link(link.names, on: day, reason: reason, note: note, by: actor, signIn: signIn)
        } else if let takeBack {
            try reconciler.takeBack(takeBack, on: day, note: note, by: actor, signIn: signIn)
        } else if let remark, let note {
            try reconciler.remark(on: remark, of: day, note: note, by: actor, signIn: signIn)
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
