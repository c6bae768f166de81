import Foundation

/// What a run can be told by the environment.
struct Settings {
    /// How many payments the large ledger has, from the variable LEDGER_PAYMENTS.
    let payments: Int
    /// Where the files are made, from the variable LEDGER_SCRATCH: its disk is what is measured.
    let scratch: URL

    /// How many payments the small ledger has, beside which memory must not grow.
    static let fewPayments = 10_000

    /// - Throws: ``FigureFailure/setting(_:_:)`` when the number is none.
    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let text = environment["LEDGER_PAYMENTS"] ?? "100000"
        guard let payments = Int(text), (Self.fewPayments...10_000_000).contains(payments) else {
            throw FigureFailure.setting("LEDGER_PAYMENTS", text)
        }
        self.payments = payments
        let parent = environment["LEDGER_SCRATCH"].map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
        scratch = parent.appending(path: "ledgerfigures-\(ProcessInfo.processInfo.processIdentifier)")
    }
}
