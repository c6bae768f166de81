import ArgumentParser
import ClearingProtocol
import Ledger
import Till

/// Decides what becomes of a line that the network did not take.
struct BatchDecideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide about a line that the network did not take: send it as the network has it, or give it up.",
        discussion: """
            Without a decision the next batch brings the line again as it was. A line that the network has, though \
            otherwise, cannot be given up: its money is paid out only once a batch brings it. The ledger stays as it is: \
            what differs is for `counterfoil reconcile`.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Argument(help: "The batch's number.")
    var number: Int

    @Argument(help: "The line, from 1.")
    var line: Int

    @Flag(help: "Send it with the next batch as the network has it.")
    var asNetwork = false

    @Flag(help: "Give it up, where the network has nothing like it: no batch brings it again.")
    var giveUp = false

    @Option(help: "Why, in a few words: 1 to 64 characters.")
    var reason: String

    func validate() throws {
        guard asNetwork != giveUp else {
            throw ValidationError("Say what becomes of the line; write --as-network or --give-up.")
        }
    }

    func run() async throws {
        let link = BatchLineLink(batch: number, line: line)
        let report = try await TillSession.run(
            in: data.directory,
            program: "counterfoil batch decide",
            by: authority
        ) { till in
            try till.settlement.decide(link, asNetwork ? .correct : .drop, reason: reason)
            return try till.settlement.report(number)
        }
        try output.write(report.json, text: report.text)
    }
}
