import Foundation

/// How large a simulated chain is, which the environment can say: CHAIN_TILLS, CHAIN_DAYS, CHAIN_SALES, CHAIN_SEED.
struct ChainSize {
    var tills = Self.number("CHAIN_TILLS", 20)
    var days = Self.number("CHAIN_DAYS", 30)
    /// Sales of a till on a day.
    var sales = Self.number("CHAIN_SALES", 5)
    var seed = UInt64(Self.number("CHAIN_SEED", 1))

    private static func number(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
    }
}
