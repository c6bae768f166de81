import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Changes an operator.
struct OperatorChangeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change an operator's name, role or limit of refunds, or let one who is disabled work again."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Argument(help: "The operator's name.")
    var name: String

    @Option(help: "The new name; nobody else gets the one before.")
    var rename: String?

    @Option(help: "The new role.", transform: OperatorRole.init(argument:))
    var role: OperatorRole?

    // "-1" is an amount that cannot be, not an option nobody knows.
    @Option(parsing: .unconditional, help: "What they may give back in a business day without anybody else.")
    var refundLimit: String?

    @Flag(help: "Let one who is disabled work again.")
    var enable = false

    func validate() throws {
        guard rename != nil || role != nil || refundLimit != nil || enable else {
            throw ValidationError("Say what to change: --rename, --role, --refund-limit or --enable.")
        }
    }

    func run() throws {
        let ledger = try Ledger.openForWriting(data.directory, program: OperatorCommand.program)
        let operators = try authority.signIn(to: ledger)
        let currency = try ledger.read { try $0.profile().currency }
        let changed = try operators.change(
            operators.find(name).id,
            name: rename,
            role: role,
            refundLimit: refundLimit.map { try Money(parsing: $0, currency: currency) },
            isDisabled: enable ? false : nil
        )
        try output.write(changed.report, text: changed.text)
    }
}
