// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/item_values.h"

#include <algorithm>

#include <QToolTip>

#include "document/items.h"
#include "figures/item_words.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

/// Rich text is wrapped, plain text is not.
QString wrapped(const QString& text) { return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()); }

QToolButton* quietButton()
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFixedWidth(spacing::icon + spacing::tight);
    return button;
}

}  // namespace

ItemValues::ItemValues(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(spacing::tight);
    grid_->setVerticalSpacing(spacing::tight);
    grid_->setColumnStretch(0, 4);
    grid_->setColumnStretch(1, 5);
}

void ItemValues::show(const catalog::Item& item)
{
    std::vector<std::string> keys = usualKeys(item.kind);
    for (const auto& [key, value] : item.values) keys.push_back(key);
    // A line that was there stays while the same item is looked at: what is cleared can be entered again.
    if (item.id == item_.id) keys.insert(keys.end(), keys_.begin(), keys_.end());
    putInOrder(keys);
    item_ = item;
    if (keys != keys_) rebuild(keys);
    for (const auto& [key, line] : lines_) fill(key, line);
}

void ItemValues::add(const std::string& key)
{
    std::vector<std::string> keys = keys_;
    keys.push_back(key);
    putInOrder(keys);
    rebuild(keys);
    for (const auto& [one, line] : lines_) fill(one, line);
    lines_.at(key).field->setFocus();
}

void ItemValues::rebuild(const std::vector<std::string>& keys)
{
    std::map<std::string, Line> kept;
    for (auto& [key, line] : lines_) {
        const bool stays = std::find(keys.begin(), keys.end(), key) != keys.end();
        for (QWidget* widget : {static_cast<QWidget*>(line.label), static_cast<QWidget*>(line.field), static_cast<QWidget*>(line.mark), static_cast<QWidget*>(line.reset)}) {
            grid_->removeWidget(widget);
            if (stays) continue;
            widget->hide();
            widget->deleteLater();             // it may be the one that is telling us
        }
        if (stays) kept.emplace(key, line);
    }
    lines_.clear();
    keys_ = keys;
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto there = kept.find(keys[i]);
        const Line line = there != kept.end() ? there->second : makeLine(keys[i]);
        const int row = static_cast<int>(i);
        grid_->addWidget(line.label, row, 0);
        grid_->addWidget(line.field, row, 1);
        grid_->addWidget(line.mark, row, 2);
        grid_->addWidget(line.reset, row, 3);
        if (before) setTabOrder(before, line.field);
        setTabOrder(line.field, line.mark);
        setTabOrder(line.mark, line.reset);
        before = line.reset;
        lines_.emplace(keys[i], line);
    }
}

ItemValues::Line ItemValues::makeLine(const std::string& key)
{
    Line line{new QLabel(labelOf(key)), new ValueField(key), quietButton(), quietButton()};
    line.label->setProperty("role", "caption");
    line.label->setWordWrap(true);
    line.label->setBuddy(line.field);
    line.field->setAccessibleName(line.label->text());
    line.field->setMinimumWidth(90);
    line.mark->setAccessibleName(tr("Where %1 comes from").arg(line.label->text()));
    line.reset->setIcon(icon(QStringLiteral("undo")));
    line.reset->setToolTip(tr("Reset to the catalogue"));
    line.reset->setAccessibleName(tr("Reset %1 to the catalogue").arg(line.label->text()));
    QSizePolicy kept = line.reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    line.reset->setSizePolicy(kept);
    line.mark->setSizePolicy(kept);
    connect(line.field, &ValueField::committed, this, [this, key](catalog::Ends ends) { emit entered(key, ends); });
    connect(line.field, &CheckedField::cleared, this, [this, key] { emit cleared(key); });
    connect(line.reset, &QToolButton::clicked, this, [this, key] { emit resetRequested(key); });
    // The same words for hands that hover and for keys that press.
    connect(line.mark, &QToolButton::clicked, line.mark, [mark = line.mark] { QToolTip::showText(mark->mapToGlobal(QPoint(0, mark->height())), mark->toolTip(), mark); });
    return line;
}

void ItemValues::fill(const std::string& key, const Line& line) const
{
    const catalog::Value* value = item_.find(key);
    const catalog::Item* shipped = document::shippedOf(item_);
    const catalog::Value* theirs = shipped ? shipped->find(key) : nullptr;
    line.field->setEnds(value ? std::optional(catalog::Ends{value->low, value->high}) : std::nullopt);
    line.field->setHelp(value ? valueText(key, *value) : tr("Not known. Enter it with its unit, or as a range: 9.8 to 10.2 kW"));
    line.mark->setVisible(value != nullptr);
    if (value) {
        const QString source = QString::fromStdString(value->source);
        const QString words = source.isEmpty() ? provenanceText(value->mark) : tr("%1: %2").arg(provenanceText(value->mark), source);
        line.mark->setText(provenanceLetter(value->mark));
        line.mark->setToolTip(wrapped(words));
        line.mark->setAccessibleDescription(words);
    }
    line.reset->setVisible(shipped && document::isOwnValue(item_, key));
    line.reset->setToolTip(wrapped(theirs ? tr("Reset to the catalogue: %1").arg(valueText(key, *theirs)) : tr("Reset to the catalogue: not known there")));
}

ValueField* ItemValues::field(const std::string& key) const
{
    const auto there = lines_.find(key);
    return there == lines_.end() ? nullptr : there->second.field;
}

QToolButton* ItemValues::mark(const std::string& key) const
{
    const auto there = lines_.find(key);
    return there == lines_.end() ? nullptr : there->second.mark;
}

QToolButton* ItemValues::reset(const std::string& key) const
{
    const auto there = lines_.find(key);
    return there == lines_.end() ? nullptr : there->second.reset;
}

}  // namespace cw::ui
