/// What lies over the screen.
extension Phrases {
    var everywhere: String { say("On every screen", "各屏通用") }
    var screens: String { say("Screens", "各屏") }
    var noSuchKey: String { say("No key answers to this.", "没有符合的按键。") }
    var filterKeys: String { say("/ filters by key or words · Esc or ? closes", "/ 按键名或文字筛选 · Esc 或 ? 关闭") }
    func clickIsNotEnough(_ key: String) -> String {
        say("Press \(key): a click does not do this.", "请按 \(key) 键：点击不会执行此操作。")
    }
    var actions: String { say("Actions", "命令") }
    var close: String { say("Close", "关闭") }
    var run: String { say("Do it", "执行") }
    var whatToDo: String { say("What is to be done?", "要做什么？") }
    var nothingCalledThat: String { say("Nothing that can be done here is called that.", "此处没有这个命令。") }
    var notAnyMore: String { say("That cannot be done any more.", "此操作现已不可用。") }
    var nothingAside: String { say("No order waits aside.", "没有挂起的订单。") }
    var nothingRemains: String { say("All of it is given back already.", "已全额退款。") }
    var latestPeriod: String { say("This is the period that is under way.", "已是本期。") }
}
