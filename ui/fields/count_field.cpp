// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/count_field.h"

#include <QLineEdit>

#include "fields/undo_keys.h"

namespace cw::ui {

CountField::CountField(int least, int most, QWidget* parent) : QSpinBox(parent)
{
    setRange(least, most);
    setKeyboardTracking(false);                // one edit per figure, not per digit
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    const auto settled = [this] { lineEdit()->setModified(false); };
    connect(this, &QSpinBox::valueChanged, this, settled);
    connect(this, &QSpinBox::editingFinished, this, settled);
}

bool CountField::event(QEvent* event)
{
    if (!lineEdit()->isModified() && isUndoKey(*event)) {
        event->ignore();
        return false;
    }
    return QSpinBox::event(event);
}

}  // namespace cw::ui
