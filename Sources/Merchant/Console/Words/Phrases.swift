import ClearingProtocol
import Ledger
import Money
import PaymentCodes
import Till
public import Timekeeping

/// What the console says. Every phrase takes both languages, so that one without a translation does not compile.
public struct Phrases: Sendable {
    /// The language that is spoken.
    public let language: Language
    /// By whose clock times are said.
    private let calendar: MerchantCalendar?

    /// The phrases of a language.
    ///
    /// - Parameter calendar: the merchant's hours; without them, times are said in UTC.
    public init(_ language: Language, calendar: MerchantCalendar? = nil) {
        self.language = language
        self.calendar = calendar
    }

    /// A time of today, or of another day near it, on the merchant's clock.
    func clock(_ instant: Timestamp) -> String {
        calendar?.localClock(instant) ?? instant.description
    }

    func say(_ english: String, _ chinese: String) -> String {
        switch language {
        case .english: english
        case .simplifiedChinese: chinese
        }
    }

    // Screens and keys
    var till: String { say("Till", "收款") }
    var incoming: String { say("Incoming", "流水") }
    var settlement: String { say("Settlement", "结算") }
    var find: String { say("Find", "查找") }
    var unknown: String { say("Unknown", "未明") }
    var shift: String { say("Shift", "班次") }
    var reconcile: String { say("Reconcile", "对账") }
    var takings: String { say("Takings", "营业") }
    var admin: String { say("Admin", "管理") }
    var help: String { say("Keys", "按键") }
    var quit: String { say("Quit", "退出") }
    var back: String { say("Back", "返回") }
    var showCode: String { say("Show code", "出码") }
    var clear: String { say("Clear", "清除") }
    var cancel: String { say("Cancel", "取消") }
    var next: String { say("Next customer", "下一位") }
    var details: String { say("Details", "明细") }
    var payments: String { say("Payments", "逐笔") }
    var openShift: String { say("Open shift", "开班") }
    var closeShift: String { say("Close shift", "结班") }
    var sendAgain: String { say("Resend", "重新上送") }
    var askAgain: String { say("Ask again", "再查询") }
    func code(in form: CodeForm) -> String {
        switch form {
        case .short: say("Short code", "短码")
        case .merchantPresented: say("EMVCo code", "EMVCo 码")
        }
    }
    var switchKeyboard: String { say("Switch your keyboard to English.", "请切换到英文输入法。") }
    var move: String { say("Move", "移动") }

    // Status
    func shift(_ number: Int) -> String { say("Shift \(number)", "班次 \(number)") }
    var noShift: String { say("No shift", "未开班") }
    var online: String { say("online", "在线") }
    /// - Parameter minutes: for how many whole minutes the network has been away.
    func offline(since minutes: Int64) -> String {
        switch minutes {
        case ..<1: say("OFFLINE", "离线")
        case ..<100: say("OFFLINE \(minutes) min", "离线 \(minutes) 分钟")
        default: say("OFFLINE \(minutes / 60) h", "离线 \(minutes / 60) 小时")
        }
    }
    var connecting: String { say("connecting", "连接中") }
    func unknown(_ count: Int) -> String { say("\(count) UNKNOWN", "\(count) 笔未明") }
    func unsent(_ count: Int) -> String { say("\(count) unsent", "\(count) 条未送") }

    // Till
    var amount: String { say("Amount", "金额") }
    var order: String { say("Order", "订单") }
    var typeAmount: String { say("Type the amount, then Enter.", "输入金额，按回车出码。") }
    var noShiftOpen: String { say("No shift is open: press o to open one.", "尚未开班：按 o 开班。") }
    var asking: String { say("Asking the network …", "正在请求网络……") }
    var scanToPay: String { say("Scan to pay", "请扫码付款") }
    var waiting: String { say("Waiting for the payment", "等待付款") }
    var timeLeft: String { say("Time left", "剩余时间") }
    var cancelling: String { say("Asking the network whether it can be cancelled …", "正在向网络确认能否取消……") }
    var checkingExpiry: String { say("Time is up. Asking the network …", "已到时间，正在向网络查询……") }
    var anyKey: String { say("Any key: next customer", "按任意键继续") }
    var lastResults: String { say("Last results", "最近结果") }
    var leaveFirst: String {
        say("An order is waiting: Esc cancels it first.", "有订单等待付款：请先按 Esc 取消。")
    }
    func overLimit(_ limit: Money) -> String {
        say("No order may be over \(limit.labelled).", "单笔不得超过 \(limit.labelled)。")
    }
    var tooManyMinorDigits: String {
        say("This currency has no more digits after the point.", "该币种没有更多小数位。")
    }
    var amountIsZero: String { say("The amount is 0: type what is owed.", "金额为 0：请输入应收金额。") }
    func codeTooLarge(rows: Int, columns: Int) -> String {
        let missing = [(rows, say("row", "行")), (columns, say("column", "列"))].filter { $0.0 > 0 }
        let english = missing.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: " and ")
        let verb = missing.count == 1 && missing.first?.0 == 1 ? "is" : "are"
        let chinese = missing.map { "\($0) \($1)" }.joined(separator: " ")
        return say("The code does not fit: \(english) \(verb) missing.", "二维码放不下：还差 \(chinese)。")
    }
    func noCode(in form: CodeForm, _ error: InvalidPaymentCode) -> String {
        say("This order has no \(code(in: form)). \(error)", "该订单没有 \(code(in: form))。\(error)")
    }
    var codeTooLong: String { say("No QR code holds this order's text.", "该订单的内容超出二维码容量。") }
    func orderStands(_ order: String) -> String {
        say("Order \(order) stands in the ledger; nothing is lost.", "订单 \(order) 已记入账本，未丢失。")
    }

    // Too small
    static func tooSmall(_ columns: Int, _ rows: Int) -> [String] {
        [
            "Window too small: \(columns)x\(rows), need 80x24.",
            "窗口太小：\(columns)x\(rows)，需要 80x24。",
        ]
    }
}
