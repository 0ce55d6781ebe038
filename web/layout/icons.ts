export { default as IconBuildingBank } from '@tabler/icons-react/dist/esm/icons/IconBuildingBank.mjs';
export { default as IconFiles } from '@tabler/icons-react/dist/esm/icons/IconFiles.mjs';
export { default as IconMailFast } from '@tabler/icons-react/dist/esm/icons/IconMailFast.mjs';
