#include "ui/shell/pane_focus.h"

#include <QApplication>
#include <QWidget>

namespace atlas::ui::shell {

namespace {

// A pane that only holds other widgets hands the focus to the first of them that takes it.
QWidget* focusTaker(QWidget* pane)
{
    if (pane->focusPolicy() != Qt::NoFocus)
        return pane;
    for (QWidget* inside : pane->findChildren<QWidget*>())
        if ((inside->focusPolicy() & Qt::TabFocus) != 0 && inside->isVisibleTo(pane) && inside->isEnabled())
            return inside;
    return pane;
}

} // namespace

void focusNextPane(const QList<QWidget*>& panes, int step)
{
    int here = 0;
    for (int i = 0; i < panes.size(); ++i)
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            here = i;
    for (int tried = 0; tried < panes.size(); ++tried) {
        here = static_cast<int>((here + step + panes.size()) % panes.size());
        QWidget* pane = panes[here];
        if (!pane->isVisible() || !pane->isEnabled())
            continue;
        focusTaker(pane)->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace atlas::ui::shell
