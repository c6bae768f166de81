import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Adds an operator.
struct OperatorAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an operator; the first must be a manager.",
        discussion: """
            A PIN has four to eight digits and is asked for twice at the terminal. Where both PINs come on standard \
            input, yours is the first line and the new one the second.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Argument(help: "The name, 1 to 32 characters, which stands in every entry that they make.")
    var name: String

    @Option(help: "cashier, supervisor, manager or auditor.", transform: OperatorRole.init(argument:))
    var role: OperatorRole

    // "-1" is an amount that cannot be, not an option nobody knows.
    @Option(
        parsing: .unconditional,
        help: "What they may give back in a business day without anybody else (default: nothing)."
    )
    var refundLimit: String?

    @Option(help: ArgumentHelp("A file with the new operator's PIN, or - (default: asked for).", valueName: "file"))
    var newPinFile: String?

    func run() throws {
        let ledger = try Ledger.openForWriting(data.directory, program: OperatorCommand.program)
        let operators = try authority.signIn(to: ledger)
        let currency = try ledger.read { try $0.profile().currency }
        let limit = try refundLimit.map { try Money(parsing: $0, currency: currency) }
        let pin = try PINSource(file: newPinFile, option: "--new-pin-file").readNew("New PIN of \(name)")
        let added = try operators.add(name, role: role, pin: OperatorPIN(choosing: pin), refundLimit: limit)
        try output.write(added.report, text: added.text)
    }
}

extension OperatorRole {
    /// The role of that word.
    ///
    /// - Throws: `ValidationError` when it is none.
    init(argument text: String) throws {
        guard let role = OperatorRole(rawValue: text) else {
            throw ValidationError("\(text) is not a role; write cashier, supervisor, manager or auditor.")
        }
        self = role
    }
}
