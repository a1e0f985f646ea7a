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
    ? INSTALL ~ FIRMWARE`,
  rooting: `
    ROOTED
    ROOT ~ OWN|систем~|телефон~
    UNLOCK ~ загрузчик~|бутлоадер~|суперпользовател~|рут~
    ? ROOT`,
  'unofficial-app': `
    UNOFFICIAL APP
    APP ~ UNOFFICIAL
    SHADY
    GET ~ UNOFFICIAL
    APP ~ с|из|от ^ WEB
    GET ~ с|из ^ WEB
    ? UNOFFICIAL`,
  updating: `
    UPDATE ~ SOFTWARE|OWN !APP
    START ~ UPDATES !APP
    UPDATES SOFTWARE|OWN
    системн~ UPDATES
    INSTALL ~ свеж~|нов~|официальн~|последн~ SOFTWARE
    согласи~|прими~|разреш~|предлож~ ~~ UPDATE
    ? UPDATES !APP|не
    ? UPDATE !APP`,
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
    ? FACTORY`,
  unpairing: `
    UNPAIR
    REMOVE ~ из|от|в|с ~ ACCOUNT
    из ACCOUNT ~ REMOVE
    ? REMOVE ~ ACCOUNT`,
  'account-bypass': `
    BYPASS ~ LOCK
    LOCK ~ BYPASS
    мимо|обход ~ LOCK
    чуж~ ^ аккаунт~|учетк~|логин~|парол~
    без ~ прежн~|бывш~ ~ владельц~|хозяин~
`,
  'network-rename': `
    RENAME ~ NETWORK ~ NAME
    RENAME ~ NAME ~ NETWORK
    переименов~|переимену~|назов~ NETWORK
    нов~ NAME ~ NETWORK
    NETWORK ~ нов~ NAME
    NETWORK ~ RENAME ~ NAME
    RENAME ~ ssid
    раздел~ ~ NETWORK`,
  'network-restart': `
    RESTART ~ ROUTER
    обесточ~ OWN
    ROUTER ^ перезагруз~|выключите|отключите`,
};
