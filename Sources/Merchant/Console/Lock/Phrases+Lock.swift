/// What the lock says.
extension Phrases {
    var lock: String { say("Lock", "锁定") }
    var locked: String { say("Locked", "已锁定") }
    var signIn: String { say("Sign in", "登录") }
    var chooseOperator: String { say("Operator", "选择操作员") }
    var nextField: String { say("Next field", "下一栏") }
    var operatorTitle: String { say("Operator", "操作员") }
    var pin: String { say("PIN", "PIN") }
    var lockedHint: String {
        say("Choose who you are and type your PIN. Payments go on coming in.", "请选择操作员并输入 PIN。锁定期间照常收款入账。")
    }
    var checkingPIN: String { say("Looking at the PIN …", "正在核对 PIN……") }

    func entriesUnsent(_ count: Int) -> String {
        say(
            count == 1 ? "An entry of the journal is unsent." : "\(count) entries of the journal are unsent.",
            "账本有 \(count) 条未送。"
        )
    }

    func salesWait(_ count: Int) -> String {
        say(
            count == 1 ? "An order waits for its payment." : "\(count) orders wait for their payments.",
            "有 \(count) 笔订单正在等待付款。"
        )
    }

    func saleEnded(_ result: SaleResult) -> String {
        let ended = "\(mark(result.state)) \(state(result.state))"
        return say("The last order: \(ended)", "上一笔订单：\(ended)")
    }
}
