/// The names of the screens and what each is for.
extension Phrases {
    var backToTill: String { say("Back to the till", "返回收款屏") }

    func name(of screen: Screen) -> String {
        switch screen {
        case .till: till
        case .incoming: incoming
        case .find: find
        case .unknown: unknown
        case .shift: shift
        case .settlement: settlement
        case .reconcile: reconcile
        case .takings: takings
        case .admin: admin
        }
    }

    /// The name where all nine must share a line of 80 columns.
    func shortName(of screen: Screen) -> String {
        switch screen {
        case .settlement: say("Settle", "结算")
        case .reconcile: say("Recon", "对账")
        default: name(of: screen)
        }
    }

    func purpose(of screen: Screen) -> String {
        switch screen {
        case .till: say("Take a payment", "收款")
        case .incoming: say("The payments as they come in", "实时流水")
        case .find: say("Find a payment by anything the customer can show", "按顾客手机上的任何信息查找")
        case .unknown: say("What waits for the network's word", "等待网络结果的订单")
        case .shift: say("The shift: open, count, close", "班次：开班、点钞、结班")
        case .settlement: say("The day's figures and the batches sent to clearing", "当日金额与上送清算的批次")
        case .reconcile: say("Ledger, clearing and bank side by side", "账本、清算、银行三方对账")
        case .takings: say("What the shop takes, by hour, day, week, month", "营业额：按时、日、周、月")
        case .admin: say("Operators, audit trail, terminal, settings", "操作员、审计记录、终端、设置")
        }
    }
}
