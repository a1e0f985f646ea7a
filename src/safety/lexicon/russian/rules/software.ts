import type { Rules } from '../../rules';

/** How Russian sentences describe what people do with software, accounts and the network. */
export const software: Rules = {
  flashing: `
    FLASH
    INSTALL ~ CUSTOM ~ FIRMWARE
    INSTALL ~ FIRMWARE ~ CUSTOM
    CUSTOM FIRMWARE
    FLASHTOOL
    DOWNGRADE ~ FIRMWARE|верси~|CUSTOM
    ? INSTALL ~ FIRMWARE
    ? прошивается|перепрошивк~
    залей~|залить|залейте|брос~|кинь~|кладе~ ~ прошивк~|bin|img`,
  rooting: `
    ROOTED
    ROOT ~ OWN|систем~|телефон~
    UNLOCK ~ загрузчик~|бутлоадер~|суперпользовател~|рут~
    ? ROOT
    рутуют|рутуи~|рутовать|рутан~|рутир~|рутнут~
    ? рутуется|рутован~
    сним~|снять|снимите ~ ограничени~ ~ ios|андроид~|систем~`,
  'unofficial-app': `
    UNOFFICIAL APP
    APP ~ UNOFFICIAL
    SHADY
    GET ~ UNOFFICIAL
    APP ~ с|из|от ^ WEB
    GET ~ с|из ^ WEB
    ? UNOFFICIAL
    UNOFFICIAL ^ APP
    UNOFFICIAL|APP ~ с|из ^ WEB
    ? UNOFFICIAL ~ APP
    переделанн~|моддед|ломан~ APP
    качай|качайте|скачай ~ переделанн~|взломанн~|от
    GET ~ с ~ файлообменник~|файлопомойк~|торрент~`,
  updating: `
    UPDATE ~ SOFTWARE|OWN !APP
    START ~ UPDATES !APP
    UPDATES SOFTWARE|OWN
    системн~ UPDATES
    INSTALL ~ свеж~|нов~|официальн~|последн~ SOFTWARE
    согласи~|прими~|разреш~|предлож~ ~~ UPDATE
    ? UPDATES !APP|не
    ? UPDATE !APP
    обновись
    нов~|свеж~ верси~ ~~ установ~|постав~|скача~
    ? вышла|вышло ~ нов~`,
  erasing: `
    ERASE ~ DATA
    ERASE ~ все|всё
    RESET ~ FACTORY
    FACTORY ~ RESET
    FACTORY настроик~|настроек|состояни~|сброс~
    RESET ~ настроик~|настроек
    забуд~|сотр~ все
    UNTIL ~ забуд~ ~ настроики
    ? отформатир~|форматир~
    ? FACTORY
    ? обнулятся|обнулится|обнулить
    ? верн~ ~ заводск~
    утопи~|утопл~|скрепк~ ~ кнопк~ ~ сброс~`,
  unpairing: `
    UNPAIR
    REMOVE ~ из|от|в|с ~ ACCOUNT
    из ACCOUNT ~ REMOVE
    ? REMOVE ~ ACCOUNT
    забыть|забудьте|удалить|удалите это|этот|устройств~
    выберите|нажмите|нажми ~ забыть|удалить|отвязать
    удаляется|удалить|удалите ~ из ~ ACCOUNT|mi|home`,
  'account-bypass': `
    BYPASS ~ LOCK
    LOCK ~ BYPASS
    мимо|обход ~ LOCK
    чуж~ ^ аккаунт~|учетк~|логин~|парол~
    без ~ прежн~|бывш~ ~ владельц~|хозяин~
    сбить|сбей~|сброс~ ~ привязк~ ~ LOCK|хозяин~|хозяев~|прошл~
    подмен~ ~ токен~|imei|серийн~
    снятие|обход|взлом ~ LOCK
    LOCK ~ пропускается|снимается|обходится`,
  'network-rename': `
    RENAME ~ NETWORK ~ NAME
    RENAME ~ NAME ~ NETWORK
    переименов~|переимену~|назов~ NETWORK
    нов~ NAME ~ NETWORK
    NETWORK ~ нов~ NAME
    NETWORK ~ RENAME ~ NAME
    RENAME ~ ssid
    раздел~ ~ NETWORK
    RENAME ~ точк~ ^ доступа
    NAME ~ RENAME
    RENAME NAME ~ на|wifi|вай-фа~|вайфа~
    NETWORK ~ переименов~`,
  'network-restart': `
    RESTART ~ ROUTER
    обесточ~ OWN
    перезапуск|перезагрузка|перезагрузк~ ~ ROUTER
    ROUTER ~ RESTART
    вырубить|выруби~|врубить ~ ROUTER
    ? нажмите ~ перезагрузить`,
};
