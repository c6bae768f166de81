public import ClearingClient
public import ClearingProtocol
public import Ledger
import Receipts
public import Timekeeping

/// One till at work: its ledger, its network, and who stands at it.
///
/// What can be done is in ``checkout``, ``charges``, ``refunds``, ``receipts``, ``shifts``, ``settlement``,
/// ``operators`` and ``sync``.
public struct Till: Sendable {
    /// The merchant's half of the truth.
    public let ledger: Ledger
    /// The network, as this terminal reaches it.
    public let clearing: any ClearingService
    /// What the network said when the terminal was paired.
    public let pairing: Pairing
    /// The merchant's days and hours.
    public let calendar: MerchantCalendar
    /// Who stands at the till, as entries name them.
    public internal(set) var operatorName: String
    /// Who of the till's operators that is, by their PIN; `nil` when nobody showed one.
    public internal(set) var signIn: SignIn?
    /// How long an order can be paid, in seconds.
    public let orderLifetime: Int64
    /// How long a payer's code is tried to be charged, in seconds; then the charge is taken back.
    public let chargeLifetime: Int64
    // What a new PIN's hash costs to try.
    var pinRounds = OperatorPINHash.usualRounds
    let key: SigningKey
    let pulse: NetworkPulse
    let printerQueue = PrinterQueue()
    let clock: TimeSource
    let entropy: Entropy

    /// How long an order can be paid unless the caller says otherwise: five minutes, as customers know it.
    public static let usualOrderLifetime: Int64 = 300

    /// How long a payer's code is tried to be charged unless the caller says otherwise, as WeChat Pay asks of tills.
    public static let usualChargeLifetime: Int64 = 30

    /// A till on an open ledger whose terminal is paired.
    ///
    /// - Throws: ``TillError/unpaired``, ``TillError/zone(_:)``, or ``TillError/ledger(_:)``.
    public init(
        ledger: Ledger,
        clearing: any ClearingService,
        key: SigningKey,
        operatorName: String,
        orderLifetime: Int64 = Till.usualOrderLifetime,
        chargeLifetime: Int64 = Till.usualChargeLifetime,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) throws(TillError) {
        do {
            guard let pairing = try ledger.read({ try $0.pairing()?.pairing }) else { throw TillError.unpaired }
            calendar = try MerchantCalendar(pairing.profile)
            self.pairing = pairing
        } catch {
            throw TillError(error)
        }
        self.ledger = ledger
        pulse = NetworkPulse()
        self.clearing = HeardClearing(network: clearing, pulse: pulse)
        self.key = key
        self.operatorName = operatorName
        self.orderLifetime = orderLifetime
        self.chargeLifetime = chargeLifetime
        self.clock = clock
        self.entropy = entropy
    }

    /// Taking payments.
    public var checkout: Checkout { Checkout(till: self) }
    /// Taking payments by the code that the payer shows.
    public var charges: Charges { Charges(till: self) }
    /// Giving payments back.
    public var refunds: Refunds { Refunds(till: self) }
    /// Opening and closing shifts.
    public var shifts: Shifts { Shifts(till: self) }
    /// Printing receipts.
    public var receipts: Receipts { Receipts(till: self) }
    /// The day's figures and what was sent to clearing.
    public var settlement: Settlement { Settlement(till: self) }
    /// What the takings tell.
    public var insights: Insights { Insights(till: self) }
    /// Keeping up with the network.
    public var sync: Sync { Sync(till: self) }

    /// The business day at this instant.
    public var businessDay: BusinessDay { calendar.businessDay(at: clock.now()) }

    func read<Result>(_ body: (LedgerView) throws -> Result) throws(TillError) -> Result {
        do { return try ledger.read(body) } catch { throw TillError(error) }
    }

    /// - Parameter actor: in whose name; `nil` for whoever stands at the till.
    func write<Result>(
        as actor: String? = nil,
        _ body: (LedgerTransaction) throws -> Result
    ) throws(TillError) -> Result {
        do {
            return try ledger.write(actor: actor ?? operatorName, calendar: calendar, body)
        } catch {
            throw TillError(error)
        }
    }
}
