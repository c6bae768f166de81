/// Phrases of the find screen.
extension Phrases {
    var nothingFound: String { say("Nothing is found by this.", "没有找到。") }
    var notPaid: String { say("not paid", "未付款") }

    /// What can be typed.
    var findHints: [String] {
        [
            say("Type whatever the customer can show; several words narrow it down:", "输入顾客能出示的任何信息，多个词可缩小范围："),
            "",
            say("the number on the phone, its beginning, or three of its last characters", "手机上的流水号、其开头，或末尾至少三位"),
            say("the order, or only its serial: T0001-000123, 123", "订单号或其序号：T0001-000123、123"),
            say("the amount: 12.50, ¥12.50", "金额：12.50、¥12.50"),
            say("the minute or the day: 14:32, 2026-11-22", "时间或日期：14:32、2026-11-22"),
            say("the last four of the payer's wallet", "付款钱包末四位"),
            say("a word of the reference", "备注中的字词"),
        ]
    }
}
