import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

/// Phrases of the takings screen.
extension Phrases {
    var hoursOfDay: String { say("By the hour", "按时") }
    var hoursOfWeek: String { say("Hours of the week", "星期与时段") }
    var figures: String { say("Figures", "数字") }
    var figure: String { say("Figure", "项目") }
    var givenBack: String { say("Back", "退款率") }
    var underWay: String { say("under way", "进行中") }
    var noTakings: String { say("No takings.", "无营业额。") }
    var nothing: String { say("nothing", "无") }
    var nothingUnusual: String { say("Nothing out of the ordinary.", "无异常。") }

    func unusual(_ count: Int) -> String {
        count == 0 ? say("Unusual", "异常") : say("Unusual: \(count)", "异常：\(count)")
    }

    func name(of length: TakingsPeriod.Length) -> String {
        switch length {
        case .day: say("Day", "日")
        case .week: say("Week", "周")
        case .month: say("Month", "月")
        case .year: say("Year", "年")
        }
    }

    func name(of period: TakingsPeriod) -> String {
        period.length == .day ? "\(period) \(name(of: period.days.lowerBound.weekday))" : period.description
    }

    func name(of weekday: Weekday) -> String {
        switch weekday {
        case .monday: say("Mon", "周一")
        case .tuesday: say("Tue", "周二")
        case .wednesday: say("Wed", "周三")
        case .thursday: say("Thu", "周四")
        case .friday: say("Fri", "周五")
        case .saturday: say("Sat", "周六")
        case .sunday: say("Sun", "周日")
        }
    }

    func payments(_ count: Int) -> String {
        say(count == 1 ? "1 payment" : "\(count) payments", "\(count) 笔")
    }

    func name(of mode: PaymentMode) -> String {
        switch mode {
        case .merchantPresented: say("Code shown", "主扫（出码）")
        case .consumerPresented: say("Code scanned", "被扫（扫码）")
        case .staticCode: say("Code at the counter", "收款牌")
        }
    }

    /// Hundredths of a percent as people read them, with one place: `1.3 %`.
    func percent(_ basisPoints: Int64) -> String {
        let tenths = (basisPoints + 5) / 10
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// What came in before, and how far what there is now differs from it.
    func before(_ former: Money, _ now: Money, _ length: TakingsPeriod.Length, until: String?) -> String {
        let name: String =
            switch length {
            case .day: say("a week ago", "上周同日")
            case .week: say("the week before", "上周")
            case .month: say("the month before", "上月")
            case .year: say("the year before", "上年")
            }
        let time = until.map { say(" until \($0)", "至 \($0)") } ?? ""
        return "\(name)\(time) \(former.display())\(difference(now, from: former))"
    }

    func usually(_ usual: Money, _ now: Money) -> String {
        say("usually", "通常") + " \(usual.display())\(difference(now, from: usual))"
    }

    func usually(_ usual: Money, _ count: Int) -> String {
        say("usually \(usual.display()) · \(payments(count))", "通常 \(usual.display()) · \(payments(count))")
    }

    // A whole percent, halves away from zero; nothing beside nothing.
    private func difference(_ now: Money, from former: Money) -> String {
        guard former.minorUnits > 0 else { return "" }
        let change = Int128(now.minorUnits) - Int128(former.minorUnits)
        let whole = (change.magnitude * 200 + former.minorUnits.magnitude128) / (former.minorUnits.magnitude128 * 2)
        return " (\(change < 0 ? "−" : "+")\(whole) %)"
    }

    /// What a line of the figures is about.
    func label(of subject: TakingsLine.Subject, _ calendar: MerchantCalendar) -> String {
        switch subject {
        case .payments: say("Payments", "收款")
        case .refunds: refunds
        case .fees: fee
        case .net: net
        case .average: say("Average", "客单均价")
        case .median: say("Median", "中位数")
        case .cashier(let name): actor(name)
        case .mode(let mode): name(of: mode)
        case .scheme(let name): name
        case .day(let day): "\(day.description.suffix(5)) \(name(of: day.weekday))"
        case .month(let month): month.description
        case .before(let days, let until):
            days.lowerBound.description.suffix(5)
                + (days.count == 1 ? "" : "–" + days.upperBound.description.suffix(5))
                + (until.map { " –" + calendar.localMinute($0) } ?? "")
        }
    }
}

extension Int64 {
    fileprivate var magnitude128: UInt128 { UInt128(magnitude) }
}

extension ClosedRange<BusinessDay> {
    fileprivate var count: Int { upperBound.days(since: lowerBound) + 1 }
}
