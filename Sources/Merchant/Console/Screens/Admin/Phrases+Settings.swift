import Receipts
import Till

/// What the settings are called, and what is said of them.
extension Phrases {
    var settingsTitle: String { say("Settings", "设置") }
    var settingTitle: String { say("Setting", "设置项") }
    var valueTitle: String { say("Value", "值") }
    var testSlip: String { say("Test slip", "测试小票") }
    var openDrawer: String { say("Open drawer", "开钱箱") }
    var mute: String { say("Mute", "静音") }
    var unmute: String { say("Unmute", "取消静音") }
    var printing: String { say("At the printer …", "打印机处理中……") }
    var noPrinterSet: String { say("No printer is set; set one first.", "尚未设置打印机：请先设置。") }
    var drawerTold: String {
        say("The drawer was told to open; no drawer says whether it did.", "已发出开钱箱命令；钱箱不会回报是否已开。")
    }

    func testPrinted(_ report: PrintReport) -> String {
        let paper = report.isPaperNearEnd ? say(" Its paper is nearly at an end.", "纸将用完。") : ""
        return
            (report.isConfirmed
            ? say("A test slip was printed.", "已打印测试小票。")
            : say("A test slip was sent; this printer does not say whether it printed.", "已发送测试小票；该打印机不回报结果。"))
            + paper
    }

    func settingSaved(_ key: SettingsKey) -> String { say("\(name(of: key)) is saved.", "已保存\(name(of: key))。") }

    func name(of key: SettingsKey) -> String {
        switch key {
        case .printer: say("Printer", "打印机")
        case .paper: say("Paper", "纸宽")
        case .printerChinese: say("Printer has Chinese", "打印机支持中文")
        case .printerSymbols: say("Printer makes QR symbols", "打印机自带二维码")
        case .autoPrint: say("Print each receipt", "自动打印小票")
        case .muted: say("Muted", "静音")
        case .mouse: say("Takes the mouse", "使用鼠标")
        case .hook: say("Told of each payment", "收款通知程序")
        case .language: say("Language", "界面语言")
        case .theme: say("Colours", "配色")
        case .glyphs: say("Lines and signs", "线条与符号")
        case .displayLanguage: say("Customer's screen speaks", "顾客屏语言")
        case .lockMinutes: say("Locks itself", "自动锁定")
        case .varianceThreshold: say("Difference allowed", "允许的钱箱差异")
        }
    }

    /// A value in words.
    func value(_ text: String, of key: SettingsKey) -> String {
        switch (key, text) {
        case (.printer, TillSettings.none), (.hook, TillSettings.none): say("none", "无")
        case (.paper, "58"): say("58 mm, 32 columns", "58 毫米，32 列")
        case (.paper, "80"): say("80 mm, 48 columns", "80 毫米，48 列")
        case (_, "true"): say("yes", "是")
        case (_, "false"): say("no", "否")
        case (.language, "auto"): say("as the locale says", "随系统")
        case (.theme, "auto"), (.glyphs, "auto"): say("as the terminal is", "随终端")
        case (_, "both"): say("both languages", "双语")
        case (_, "en"): "English"
        case (_, "zh"): "简体中文"
        case (_, "dark"): say("for a dark screen", "深色")
        case (_, "light"): say("for a light screen", "浅色")
        case (_, "mono"): say("none", "单色")
        case (_, "unicode"): say("lines and blocks", "线条与方块")
        case (_, "ascii"): say("ASCII only", "仅 ASCII")
        case (.lockMinutes, _): afterIdle(Int64(text) ?? 0)
        default: text
        }
    }

    /// What may be written, and when it counts.
    func hint(on key: SettingsKey) -> String {
        let display = say("The customer's screen has it after its next start.", "顾客屏重启后生效。")
        return switch key {
        case .printer:
            say(
                "Nothing for none, file:/PATH, /dev/DEVICE or tcp://HOST:9100.",
                "留空为无；或 file:/路径、/dev/设备、tcp://主机:9100。"
            )
        case .hook:
            say(
                "Nothing for none, a program's path, or [\"/PATH\",\"ARGUMENT\"]. It runs for every payment.",
                "留空为无；或程序路径，或 [\"/路径\",\"参数\"]。每笔收款时运行。"
            )
        case .lockMinutes: say("Minutes without a key, 1 to 240; 0 for never.", "无按键的分钟数，1 至 240；0 为从不。")
        case .varianceThreshold:
            say("An amount such as 20.00; beyond it a second person must allow it.", "金额如 20.00；超出须由第二人批准。")
        case .paper: say("The width of the roll.", "纸卷宽度。")
        case .printerChinese:
            say("Without it, receipts are in English.", "不支持时小票用英文。")
        case .printerSymbols: say("Without it, codes are printed as pictures.", "不支持时以图形打印二维码。")
        case .autoPrint: say("A receipt for each payment, without being asked for.", "每笔收款后自动打印。")
        case .muted: say("How the bell begins; ^G mutes and unmutes it at the till.", "开机时的提示音状态；收款时可按 ^G 切换。")
        case .mouse: say("After the next start; text is selected with Shift.", "重启后生效；按住 Shift 可选取文字。")
        case .language: say("At once.", "立即生效。")
        case .theme, .glyphs: say("At once. ", "立即生效。") + display
        case .displayLanguage: display
        }
    }

    /// An error of the settings in Chinese.
    func chinese(_ error: SettingsError) -> String {
        switch error {
        case .unknown(let name): "没有设置项 \(name.prefix(40))。"
        case .value(let key, let found, _):
            "\(name(of: key))不能是 \(found.prefix(60))：\(key.choices.map { "只能是 \($0.joined(separator: "、"))。" } ?? hint(on: key))"
        case .damaged(let path, let reason): "无法读取 \(path) 中的设置：\(reason)"
        case .file(let path, let reason): "无法读写 \(path) 中的设置（\(reason)）。"
        }
    }
}
