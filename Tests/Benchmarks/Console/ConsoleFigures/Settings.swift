import Foundation

/// What a run can be told by the environment.
struct Settings {
    /// How many payments the till has, from the variable LEDGER_PAYMENTS.
    let payments: Int
    /// Where the files are made, from the variable LEDGER_SCRATCH.
    let scratch: URL
    /// A directory that an earlier run left for this one, from the variable CONSOLE_SHOP; it stays.
    let shop: URL?
    /// How long the programs rest while their work is watched, in seconds, from the variable CONSOLE_REST.
    let rest: Int

    /// - Throws: ``FigureFailure/setting(_:_:)`` when a number is none.
    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        payments = try Self.number("LEDGER_PAYMENTS", of: environment, else: 100_000, in: 10_000...10_000_000)
        rest = try Self.number("CONSOLE_REST", of: environment, else: 60, in: 1...3_600)
        let parent = environment["LEDGER_SCRATCH"].map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
        shop = environment["CONSOLE_SHOP"].map { URL(filePath: $0) }
        scratch = parent.appending(path: "consolefigures-\(ProcessInfo.processInfo.processIdentifier)")
    }

    private static func number(
        _ name: String,
        of environment: [String: String],
        else usual: Int,
        in range: ClosedRange<Int>
    ) throws -> Int {
        let text = environment[name] ?? "\(usual)"
        guard let number = Int(text), range.contains(number) else { throw FigureFailure.setting(name, text, range) }
        return number
    }
}
