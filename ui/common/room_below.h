#pragma once

class QLabel;

namespace atlas::ui {

/// Gives a label room for signs that reach deeper than the metrics of its font tell: Khmer writes up to two
/// signs under a letter, and what hangs out of the label would be cut off. Other text takes no room. To be
/// called after the text was set; keeps the label's other margins.
void giveRoomBelow(QLabel& label);

} // namespace atlas::ui
