import Foundation
import Timekeeping

/// A bill of WeChat Pay as a merchant downloads it, in the layout that the documentation gives.
struct WeChatSample {
    private let shop: Shop
    private let rows: Int

    /// The day of its rows.
    static let day = BusinessDay(clampingDayNumber: 20_454)
    /// The merchant's clock.
    static let calendar = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 8 * 3_600 }

    init(_ shop: Shop, rows: Int) {
        (self.shop, self.rows) = (shop, rows)
    }

    /// The file.
    func file() throws -> String {
        try shop.file("wechat-\(rows).csv") { file in
            try Data().write(to: file)
            let handle = try FileHandle(forWritingTo: file)
            var text = "\u{FEFF}" + Self.columns.joined(separator: ",") + "\r\n"
            var (total, fees) = (0, 0)
            for number in 1...rows {
                let units = 100 + number * 7_919 % 18_000
                let fee = units * 6
                (total, fees) = (total + units, fees + fee)
                text += Self.row(number, units: units, fee: fee)
                guard text.utf8.count > 1 << 16 else { continue }
                try handle.write(contentsOf: Data(text.utf8))
                text = ""
            }
            let sum = Self.decimal(total, 2)
            text += Self.sums.joined(separator: ",") + "\r\n"
            text += "`\(rows),`\(sum),`0.00,`0.00,`\(Self.decimal(fees, 5)),`\(sum),`0.00\r\n"
            try handle.write(contentsOf: Data(text.utf8))
            try handle.close()
        }
    }

    private static let columns = [
        "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号", "用户标识", "交易类型", "交易状态", "付款银行", "货币种类",
        "应结订单金额", "代金券金额", "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态", "商品名称", "商户数据包", "手续费", "费率",
        "订单金额", "申请退款金额", "费率备注",
    ]
    private static let sums = ["总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额", "申请退款总金额"]

    /// A payment; the fee is in hundred thousandths of a yuan.
    private static func row(_ number: Int, units: Int, fee: Int) -> String {
        let second = 8 * 3_600 + number % 50_000
        let time = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
        let amount = decimal(units, 2)
        let serial = padded(number, 10)
        return "`2026-01-01 \(time),`wx1f00000000000a01,`1900000999,`0,`till-1,`420000260020260101\(serial),"
            + "`T0001-\(serial),`oUser00000000000000\(serial),`MICROPAY,`SUCCESS,`CMB_CREDIT,`CNY,`\(amount),`0.00,`0,`0,`0.00,`0.00,`,`,"
            + "`咖啡,`,`\(decimal(fee, 5)),`0.60%,`\(amount),`0.00,`\r\n"
    }

    private static func decimal(_ units: Int, _ digits: Int) -> String {
        let text = padded(units, digits + 1)
        return "\(text.dropLast(digits)).\(text.suffix(digits))"
    }

    private static func padded(_ number: Int, _ length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(length - digits.count, 0)) + digits
    }
}
