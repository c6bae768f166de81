import ArgumentParser
import Clearing
import ClearingProtocol
import Timekeeping

/// Prints what a merchant was settled.
struct Statement: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what a merchant was settled on a business day, line by line.",
        discussion: """
            json is signed by the node, csv has a line for each movement, and camt053 is a bank's statement (ISO 20022 \
            camt.053.001.08). The same statement always has the same bytes.
            """
    )

    @Argument(help: "The merchant's number.") var merchant: String
    @Argument(help: "The business day, such as 2026-01-31.", transform: BusinessDay.init(argument:)) var day:
        BusinessDay
    @Option(help: "json, csv or camt053.", transform: StatementFormat.init(argument:))
    var format: StatementFormat = .json
    @OptionGroup var options: NodeOptions

    func validate() throws {
        guard !options.json || format == .json else { throw ValidationError("Give either --json or --format.") }
    }

    func run() async throws {
        let statement = try await options.node().settlements.statement(of: merchant, on: day)
        let text = String(decoding: format.bytes(of: statement), as: UTF8.self)
        // The other forms end their last line themselves.
        format == .json ? Output.say(text) : Output.emit(text)
    }
}
