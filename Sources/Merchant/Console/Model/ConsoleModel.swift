public import ClearingProtocol
public import Ledger
public import TerminalUI
public import Till
public import Timekeeping

/// Everything that the console's picture is made of.
public struct ConsoleModel: Sendable, Hashable {
    /// Which screen is shown.
    public var screen: Screen = .till
    /// The till screen.
    public var till: TillScreen
    /// The incoming screen.
    public var incoming = IncomingScreen()
    /// The settlement screen.
    public var settlement = SettlementScreen()
    /// The find screen.
    public var find = FindScreen()
    /// The unknown screen.
    public var unknown = UnknownScreen()
    /// The shift screen.
    public var shiftScreen = ShiftScreen()
    /// The reconciliation screen.
    public var reconcile = ReconcileScreen()
    /// The takings screen.
    public var takings = TakingsScreen()
    /// The administration screen.
    public var admin = AdminScreen()
    /// Who is at the till, and the lock.
    public var lock: LockScreen
    /// What the cashier is told in the corner of the screen, until the next key.
    public var toast: Toast?
    /// What lies over the screen and takes the keys.
    public var overlay: Overlay?
    /// The merchant.
    public var profile: MerchantProfile
    /// The terminal's number.
    public var terminal: String
    /// Who stands at the till.
    public var operatorName: String
    /// The newest shift.
    public var shift: Shift?
    /// Whether the network is there.
    public var link: LinkState = .connecting
    /// When the network came or went.
    public var linkChangedAt: Timestamp
    /// What the till screen was before each of the last keys.
    var typed = KeyHistory<TillScreen>()
    /// The row that was clicked last, until the next key.
    var clickedRow: Int?
    /// Until when a digit chooses a screen.
    var chosenUntil: Timestamp?
    /// The screen that a digit has just chosen.
    var choice: ScreenChoice?
    /// What the till's owner chose.
    public internal(set) var settings = TillSettings()
    /// Whether the bell is silent: as the owner chose, until somebody at the till decides otherwise.
    public var isMuted = false
    /// How many attempts wait for the network's word although they passed or could not be asked about.
    public var unknownCount = 0
    /// How many entries of the journal no acknowledged batch covers.
    public var unsentCount = 0
    /// The instant that the picture is of.
    public var now: Timestamp
    /// The size of the screen.
    public var size: Size
    /// Whether the console is about to end.
    public var isLeaving = false

    /// The console as it opens.
    public init(
        profile: MerchantProfile,
        terminal: String,
        operatorName: String,
        shift: Shift?,
        now: Timestamp,
        size: Size
    ) {
        self.profile = profile
        self.terminal = terminal
        self.operatorName = operatorName
        self.shift = shift
        self.now = now
        linkChangedAt = now
        self.size = size
        lock = LockScreen(now: now)
        till = TillScreen(profile: profile)
    }

    /// Whether a shift takes payments.
    public var isShiftOpen: Bool { shift?.isOpen == true }

    /// Whether the keys are explained on top of the screen.
    public var showsHelp: Bool { if case .help? = overlay { true } else { false } }

    /// Whether letters are text now, and no keys.
    var isTyping: Bool {
        switch screen {
        case .till: till.field != nil
        case .shift: shiftScreen.field != nil
        case .incoming: incoming.opened.map(\.isTyping) ?? incoming.isTyping
        case .find: find.opened.map(\.isTyping) ?? true
        case .admin: admin.form != nil
        case .reconcile: reconcile.form != nil || reconcile.decision != nil
        case .settlement: settlement.opened?.form != nil
        case .unknown, .takings: false
        }
    }

    /// The rows that lists have on this screen, with everything else taken off.
    var listHeight: Int { max(1, size.rows - ConsoleFrame.rowsAroundList) }
}
