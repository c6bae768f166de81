import Money

/// Phrases of the shift screen.
extension Phrases {
    var withoutCash: String { say("No cash", "无现金") }
    var floatField: String { say("Cash in the drawer", "抽屉备用金") }
    var countField: String { say("Cash counted", "清点现金") }
    var floatHint: String { say("Count the drawer before the first customer.", "开班前请清点抽屉现金。") }
    var countHint: String { say("Count the drawer; what should be there is told afterwards.", "请清点抽屉现金；应有金额结班后显示。") }
    var noShiftYet: String { say("No shift yet: press o to open the first one.", "尚无班次：按 o 开班。") }
    var working: String { say("One moment …", "请稍候……") }
    var orders: String { say("Orders", "订单") }
    var float: String { say("Float", "备用金") }
    var zReport: String { say("Z report", "Z 报表") }
    var xReport: String { say("X report: so far", "X 报表：截至目前") }
    var expected: String { say("Expected cash", "应有现金") }
    var counted: String { say("Counted cash", "实点现金") }
    var variance: String { say("Variance", "差异") }
    var notCounted: String { say("not counted", "未清点") }
    var short: String { say("short", "短款") }
    var over: String { say("over", "长款") }

    func shiftOpened(_ number: Int) -> String { say("Shift \(number) is open.", "班次 \(number) 已开班。") }
}
