import Money

/// Phrases of the till screen.
extension Phrases {
    var scan: String { say("Scan", "扫码") }
    var scanHelp: String {
        say("Charge the code on the customer's phone: scan it, or type its digits", "扫描顾客付款码，或输入数字收款")
    }
    var takeBack: String { say("Waiting", "等待单") }
    var takeBackHelp: String { say("Back to the customer who waits the longest", "回到等待最久的顾客") }
    var sign: String { say("Sign", "收款牌") }
    var signHelp: String { say("The code of the sign on the counter", "柜台收款牌的二维码") }
    var split: String { say("Split", "分单") }
    var splitHelp: String { say("Several pay this amount, each a part", "多人分摊此金额") }
    var giveUpSplit: String { say("Give up the rest", "放弃其余") }
    var giveUpSplitHelp: String {
        say("What is still due is not due any more; what was paid stays in F3", "未付部分不再收取；已付部分仍在 F3")
    }
    var tip: String { say("Tip", "小费") }
    var tipHelp: String { say("A tip on top: an amount, or percent with %", "加小费：金额，或以 % 结尾的百分比") }
    var reference: String { say("Reference", "备注") }
    var referenceHelp: String { say("A table, a name, a ticket: words for the order", "桌号、姓名、单号等备注") }
    var accept: String { say("OK", "确认") }
    var acceptHelp: String { say("Take the line", "确认此行") }
    var leaveLine: String { say("Leave the line", "放弃此行") }
    var keep: String { say("Keep", "保留") }
    var keepHelp: String { say("The customer has the goods: keep the money", "顾客已取货：保留此款") }
    var giveBack: String { say("Give back", "退款") }
    var giveBackHelp: String { say("Give all of it back to the payer now", "立即全额退还付款人") }
    var putAside: String { say("Aside", "挂起") }
    var putAsideHelp: String { say("Serve the next customer while this one pays", "挂起此单，先服务下一位") }
    var waitingAside: String { say("Waiting for their payers", "等待付款的挂起单") }
    var scanNow: String { say("Payer's code", "付款码") }
    var confirming: String { say("Waiting for the payer to confirm on the phone", "请顾客在手机上确认付款") }
    var signTitle: String { say("The sign on the counter", "柜台收款牌") }
    var unfinishedSum: String { say("The sum is not finished: type a number, or Backspace.", "算式未完：请输入数字或退格。") }
    var nothingToSplit: String { say("Type the whole amount first, then p.", "请先输入总金额，再按 p。") }
    var amountFirst: String { say("Type the amount first, then scan.", "请先输入金额，再扫码。") }
    var notEnoughPlaces: String { say("Too many orders wait aside: finish one first.", "挂起单过多：请先完成一单。") }
    var refundSent: String { say("The refund is on its way.", "退款已提交。") }
    var splitLeft: String { say("The split is over; what was not paid is not due any more.", "已结束分单；未付部分不再收取。") }
    var lateSentence: String {
        say("It was given up, and paid after all: goods, or money back?", "此单放弃后仍被付款：请交货或退款。")
    }
    var duplicateSentence: String {
        say("This order was paid before: give one of the two back.", "此订单已付过款：请退还其中一笔。")
    }
    var signHint: String { say("The payer types the amount; the till rings once it is paid.", "顾客自行输入金额；到账后响铃。") }

    func partOverDue(_ due: Money) -> String {
        say("Only \(due.labelled) is still due.", "仅剩 \(due.labelled) 未付。")
    }

    func splitPartPaid(_ split: SplitSale) -> String {
        say(
            "\(split.paid.display()) of \(split.total.display()) is paid; give up the rest? Esc or y gives it up.",
            "共 \(split.total.display())，已付 \(split.paid.display())；放弃其余？按 Esc 或 y 放弃。"
        )
    }

    func splitLine(_ split: SplitSale) -> String {
        say(
            "Split: \(split.paid.display()) of \(split.total.display()) paid, \(split.due.display()) due",
            "分单：共 \(split.total.display())，已付 \(split.paid.display())，剩余 \(split.due.display())"
        )
    }

    func splitPrompt(_ due: Money) -> String {
        say("Type this customer's part; Enter alone takes all \(due.display()).", "输入此人金额；直接回车收取余款 \(due.display())。")
    }

    func tipLine(_ owed: Money, _ tip: Money) -> String {
        say("\(owed.display()) and a tip of \(tip.display())", "\(owed.display()) 加小费 \(tip.display())")
    }

    /// - Parameter limit: what one customer may pay by static codes in a day, where no second factor is asked for.
    func signLimit(_ limit: Money) -> String {
        say("Each customer may pay \(limit.display()) a day this way", "每位顾客每日限 \(limit.display())")
    }

    func overSignLimit(_ limit: Money) -> String {
        say("Over \(limit.display()): show a code of this order instead.", "超过 \(limit.display())：请改为出码收款。")
    }
}
