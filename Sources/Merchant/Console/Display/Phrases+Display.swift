extension Phrases {
    var displayWelcome: String { say("Welcome", "欢迎光临") }
    var displayPreparing: String { say("One moment, please", "请稍候") }
    var displayScan: String { say("Scan to pay", "请扫码付款") }
    var displayConfirm: String { say("Please confirm on your phone", "请在手机上确认付款") }
    var displayUnknown: String { say("Please wait: the payment is being checked", "请稍候，正在核对付款") }
    var displayPaid: String { say("PAID - thank you", "付款成功，谢谢") }
    var displayRefunded: String { say("REFUNDED to your wallet", "已退款至您的付款账户") }
    var displaySign: String { say("Scan, type the amount, pay", "扫码后输入金额付款") }
    var displayNotPaid: String { say("Not paid", "未付款") }
    var displayOutOfOrder: String { say("Please ask at the counter", "请询问收银员") }
    var displayTooSmall: String { say("Please scan the code at the counter", "请扫收银台的码") }
    func displayTimeLeft(_ time: String) -> String { say("Time left \(time)", "剩余时间 \(time)") }
}
