import Ledger
import Money
import Timekeeping

@testable import Till

extension Sample {
    /// An order that waits for the network's word for five minutes.
    static let waiting = Waiting(
        id: "T0001-000001/1",
        kind: .attempt(.unknown),
        number: "T0001-000001",
        amount: money(1_250),
        since: now.adding(seconds: -300)
    )
}
